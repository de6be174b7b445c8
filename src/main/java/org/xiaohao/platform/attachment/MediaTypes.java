package org.xiaohao.platform.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Finds the media type of a file in its first bytes; the name only makes it finer, as zip to docx. */
final class MediaTypes {

  /** How many bytes from the start are looked at. */
  static final int PREFIX = 64 * 1024;

  private MediaTypes() {
  }

  static String detect(byte[] prefix, String fileName) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    try {
      return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(prefix), metadata).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
