package org.xiaohao.platform.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads models as text. */
final class Models {

  private Models() {
  }

  static String read(InputStream model) {
    try (model) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a model cannot be read", e);
    }
  }
}
