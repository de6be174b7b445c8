package org.xiaohao.platform.attachment;

import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param purpose code of what it is for, chosen by the program and stored in clear
 * @param fileName name the browser sent, as it came
 * @param declaredType type the browser sent, or null; kept sealed, never trusted
 * @param content the bytes; read once, not closed
 */
public record Upload(String purpose, String fileName, String declaredType, InputStream content) {
  public Upload {
    if (purpose == null || purpose.isBlank() || content == null) {
      throw new IllegalArgumentException("an upload needs a purpose and content");
    }
  }
}
