package org.xiaohao.platform.attachment;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Everything about a file that the outside must not see, with the key of its chunks. Sealed in the vault as one record
 * when the file is complete: an interrupted upload leaves chunks that nobody can ever open.
 *
 * @param fileKey data key of the chunks
 * @param fileName cleaned name
 * @param declaredType type the browser sent, or null
 * @param mediaType type found in the content
 * @param size length in bytes without padding
 * @param sha256 hash of the untouched original
 * @param copy what people of the office open by default
 * @param copySize length of that copy; 0 if there is none
 */
record Manifest(byte[] fileKey, String fileName, String declaredType, String mediaType, long size, byte[] sha256,
    WorkingCopy copy, long copySize) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  byte[] toBytes() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Manifest parse(byte[] bytes) {
    try {
      return JSON.readValue(bytes, Manifest.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "Manifest[hidden]";
  }
}
