package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.xiaohao.platform.attachment.AttachmentView;

/** Every file leaves as a download of no particular type: a browser never runs or shows it (W8). */
final class Downloads {

  private Downloads() {
  }

  static void headers(HttpServletResponse response, AttachmentView file) {
    response.setContentType("application/octet-stream");
    response.setContentLengthLong(file.size());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(file.fileName(), StandardCharsets.UTF_8).build().toString());
  }
}
