package org.xiaohao.platform.attachment;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Makes a name that came from outside harmless to show and to save under. */
final class FileNames {

  private static final int MAX_BYTES = 200;
  private static final int MAX_EXTENSION = 16;
  private static final String NAMELESS = "file";

  private FileNames() {
  }

  /** Strips folders, control, bidi and other invisible characters, cuts to 200 bytes and keeps the extension. */
  static String clean(String typed) {
    String name = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
        .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
        .replaceAll("[<>:\"|?*]", "_")
        .replaceAll("^[.\\s]+|[.\\s]+$", "");
    return name.isEmpty() ? NAMELESS : cut(name);
  }

  private static String cut(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 && name.length() - dot <= MAX_EXTENSION ? name.substring(dot) : "";
    StringBuilder stem = new StringBuilder(name.substring(0, name.length() - extension.length()));
    int left = MAX_BYTES - bytes(extension);
    while (bytes(stem.toString()) > left) {
      stem.setLength(stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem + extension;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
