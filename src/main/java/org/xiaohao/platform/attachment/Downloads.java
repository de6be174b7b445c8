package org.xiaohao.platform.attachment;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Every file leaves as a download of no particular type: a browser never runs or shows it (W8). */
public final class Downloads {

  private Downloads() {
  }

  /**
   * Sets the headers of a file that is about to follow.
   *
   * @param size how many bytes follow: of the original, or of its working copy
   */
  public static void headers(HttpServletResponse response, AttachmentView file, long size) {
    response.setContentType("application/octet-stream");
    response.setContentLengthLong(size);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(file.safeName(), StandardCharsets.UTF_8).build().toString());
  }
}
