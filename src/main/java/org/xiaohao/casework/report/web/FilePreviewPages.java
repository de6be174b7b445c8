package org.xiaohao.casework.report.web;

import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.report.ReportFiles;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.FilePreviews;

/** Shows pictures drawn anew and plain words of a report's files, so that most need not be downloaded (W8). */
@Controller
class FilePreviewPages {

  private final Reports reports;
  private final ReportFiles files;
  private final FilePreviews previews;

  FilePreviewPages(Reports reports, ReportFiles files, FilePreviews previews) {
    this.reports = reports;
    this.files = files;
    this.previews = previews;
  }

  @GetMapping("/reports/{ref}/files/{id}/preview")
  ModelAndView show(Viewer viewer, @PathVariable String ref, @PathVariable long id) throws IOException {
    AttachmentView file = files.copy(viewer, reports.visible(viewer, ref), id);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("ref", ref);
    model.put("file", file);
    // Inside the page: the address of a picture would hand out a type that browsers show.
    model.put("picture", previews.picture(file).map(Base64.getEncoder()::encodeToString).orElse(null));
    model.put("text", previews.text(file).orElse(null));
    return new ModelAndView("report/preview", model);
  }
}
