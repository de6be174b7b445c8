package org.xiaohao.platform.attachment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a file is, in a word for people: by its content, and a program also by its name (W8). */
public enum FileKind {
  IMAGE,
  AUDIO,
  VIDEO,
  DOCUMENT,
  TEXT,
  ARCHIVE,
  /** Runs when it is opened, so it is handed out under a name that does not. */
  PROGRAM,
  OTHER;

  private static final Set<String> RUNNING_NAMES = Set.of("exe", "scr", "bat", "cmd", "com", "pif", "msi", "js", "jse",
      "vbs", "vbe", "wsf", "ps1", "jar", "apk", "lnk", "hta", "cpl", "dll", "reg", "sh", "url", "html", "htm", "xhtml",
      "svg", "mht");
  private static final Set<String> RUNNING_TYPES = Set.of("application/x-msdownload", "application/x-dosexec",
      "application/java-archive", "application/vnd.android.package-archive", "application/x-sh", "application/x-bat",
      "text/html", "application/xhtml+xml", "image/svg+xml", "application/javascript", "text/javascript",
      "application/x-executable", "application/x-elf", "application/x-sharedlib");
  private static final Map<String, FileKind> TYPES = Map.ofEntries(Map.entry("application/pdf", DOCUMENT),
      Map.entry("application/rtf", DOCUMENT), Map.entry("application/msword", DOCUMENT),
      Map.entry("application/vnd.ms-excel", DOCUMENT), Map.entry("application/vnd.ms-powerpoint", DOCUMENT),
      Map.entry("application/x-tika-msoffice", DOCUMENT), Map.entry("application/zip", ARCHIVE),
      Map.entry("application/gzip", ARCHIVE), Map.entry("application/x-7z-compressed", ARCHIVE),
      Map.entry("application/x-rar-compressed", ARCHIVE), Map.entry("application/x-tar", ARCHIVE),
      Map.entry("application/x-bzip2", ARCHIVE), Map.entry("application/x-xz", ARCHIVE),
      Map.entry("application/ogg", AUDIO));

  static FileKind of(String mediaType, String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (RUNNING_NAMES.contains(extension) || RUNNING_TYPES.contains(mediaType)) {
      return PROGRAM;
    }
    if (mediaType.startsWith("application/vnd.openxmlformats") || mediaType.startsWith("application/vnd.oasis")) {
      return DOCUMENT;
    }
    return TYPES.getOrDefault(mediaType, switch (mediaType.substring(0, mediaType.indexOf('/'))) {
      case "image" -> IMAGE;
      case "audio" -> AUDIO;
      case "video" -> VIDEO;
      case "text" -> TEXT;
      default -> OTHER;
    });
  }
}
