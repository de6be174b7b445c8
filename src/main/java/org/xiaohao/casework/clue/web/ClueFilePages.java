package org.xiaohao.casework.clue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xiaohao.casework.clue.ClueFiles;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Downloads;

/** Takes the team's files in and hands them out, as streams: nothing of them touches a disk unsealed (decision 2). */
@Controller
class ClueFilePages {

  private final ClueFiles files;
  private final Attachments attachments;
  private final ClueFileIntake intake;

  ClueFilePages(ClueFiles files, Attachments attachments, ClueFileIntake intake) {
    this.files = files;
    this.attachments = attachments;
    this.intake = intake;
  }

  @PostMapping("/clues/{ref}/files")
  String add(Viewer viewer, @PathVariable String ref, HttpServletRequest request) throws IOException {
    intake.read(viewer, ref, request);
    return "redirect:/clues/" + ref + "?texts=true";
  }

  @GetMapping("/clues/{ref}/files/{id}")
  void fetch(Viewer viewer, @PathVariable String ref, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    AttachmentView file = files.copy(viewer, ref, id);
    Downloads.headers(response, file, file.copySize());
    attachments.openCopyAsStaff(id, response.getOutputStream());
  }

  @PostMapping("/clues/{ref}/files/{id}/original")
  void original(Viewer viewer, @PathVariable String ref, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    AttachmentView file = files.original(viewer, ref, id);
    Downloads.headers(response, file, file.size());
    attachments.openAsStaff(id, response.getOutputStream());
  }
}
