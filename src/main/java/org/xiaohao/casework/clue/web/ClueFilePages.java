package org.xiaohao.casework.clue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xiaohao.casework.clue.Clue;
import org.xiaohao.casework.clue.ClueFiles;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Downloads;
import org.xiaohao.platform.attachment.StreamedForm;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.vault.Keyring;

/** Takes the team's files in and hands them out, as streams: nothing of them touches a disk unsealed (decision 2). */
@Controller
class ClueFilePages {

  private static final String PURPOSE = "EVIDENCE";
  private static final int MOST_FILES = 10;
  private static final StreamedForm.Limits LIMITS =
      new StreamedForm.Limits(MOST_FILES + 2, 4000, MOST_FILES * 110L * 1024 * 1024);

  private final ClueFiles files;
  private final Attachments attachments;
  private final Keyring keyring;

  ClueFilePages(ClueFiles files, Attachments attachments, Keyring keyring) {
    this.files = files;
    this.attachments = attachments;
    this.keyring = keyring;
  }

  @PostMapping("/clues/{ref}/files")
  String add(Viewer viewer, @PathVariable String ref, HttpServletRequest request) throws IOException {
    Incoming incoming = new Incoming(viewer, files.requireMayAdd(viewer, ref));
    new StreamedForm(request, LIMITS).read(incoming);
    if (incoming.count == 0) {
      throw DomainException.invalid("file", "clue.files.none");
    }
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

  /** The parts as they arrive; each file is complete and on record before the next begins. */
  private final class Incoming implements StreamedForm.Parts {

    private final Viewer viewer;
    private final Clue clue;
    private int count;

    Incoming(Viewer viewer, Clue clue) {
      this.viewer = viewer;
      this.clue = clue;
    }

    @Override
    public void field(String name, String value) {
      // The form has no field but its token.
    }

    @Override
    public void file(String name, String fileName, String declaredType, InputStream content) throws IOException {
      files.added(viewer, clue, attachments.store(clue.subject(),
          new Upload(PURPOSE, fileName, declaredType, content), List.of(keyring.staff())).id());
      count++;
    }
  }
}
