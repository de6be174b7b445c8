package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.report.FileTarget;
import org.xiaohao.casework.report.Scans;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.StreamedForm;
import org.xiaohao.platform.attachment.Upload;

/** Scans of letters and of what visitors bring, streamed into sealing like everything else (decision 2). */
@Controller
class ScannedFiles {

  private static final StreamedForm.Limits LIMITS = new StreamedForm.Limits(12, 1000, 220L * 1024 * 1024);

  private final Scans scans;
  private final Attachments attachments;

  ScannedFiles(Scans scans, Attachments attachments) {
    this.scans = scans;
    this.attachments = attachments;
  }

  @PostMapping("/reports/{ref}/scans")
  ModelAndView store(Viewer viewer, @PathVariable String ref, HttpServletRequest request) throws IOException {
    Incoming incoming = new Incoming(scans.target(viewer, ref));
    new StreamedForm(request, LIMITS).read(incoming);
    if (incoming.count == 0) {
      return ReceiptPages.to("/reports/" + ref + "?missing=scan#scan");
    }
    scans.added(viewer, ref, incoming.count);
    return ReceiptPages.to("/reports/" + ref + "?said=scanned");
  }

  /** The files as they arrive. */
  private final class Incoming implements StreamedForm.Parts {

    private final FileTarget target;
    private int count;

    Incoming(FileTarget target) {
      this.target = target;
    }

    @Override
    public void field(String name, String value) {
      // The form has no other field.
    }

    @Override
    public void file(String name, String fileName, String declaredType, InputStream content) throws IOException {
      attachments.store(target.owner(), new Upload("SCAN", fileName, declaredType, content), target.recipients());
      count++;
    }
  }
}
