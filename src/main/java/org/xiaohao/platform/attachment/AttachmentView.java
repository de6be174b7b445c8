package org.xiaohao.platform.attachment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A stored file as a list shows it.
 *
 * @param id id of the attachment
 * @param fileName cleaned file name, safe in a download header after the usual encoding
 * @param size length of the original in bytes
 * @param mediaType type found in the content; still to be sent with {@code nosniff} and as a download
 * @param storedAt when it was complete, UTC
 * @param purpose code of what it is for
 * @param sha256 hash of the untouched original in hex, for the record of evidence
 * @param copy what people of the office open by default
 * @param copySize length of that copy in bytes
 * @param scan what the virus scanner says
 */
public record AttachmentView(long id, String fileName, long size, String mediaType, Instant storedAt, String purpose,
    String sha256, WorkingCopy copy, long copySize, ScanState scan) {

  /** Kinds of files that may tell their author. */
  private static final Set<FileKind> HIDING =
      EnumSet.of(FileKind.DOCUMENT, FileKind.ARCHIVE, FileKind.PROGRAM, FileKind.OTHER);
  private static final long LARGEST_SHOWN = 20L * 1024 * 1024;

  /** What the file is, in a word. */
  public FileKind kind() {
    return FileKind.of(mediaType, fileName);
  }

  /** The name under which it is handed out: one that no machine runs at a click (W8). */
  public String safeName() {
    return kind() == FileKind.PROGRAM || infected() ? fileName + ".unsafe" : fileName;
  }

  public boolean infected() {
    return scan == ScanState.INFECTED;
  }

  /** Whether whoever may read the case may have it; else only who may open evidence (W8, W9). */
  public boolean openToReaders() {
    return copy != WorkingCopy.NONE && !infected();
  }

  /** Whether it must be said what opens: only the original, or the file with whatever is hidden in it. */
  public boolean copyToTell() {
    return copy == WorkingCopy.NONE || copy == WorkingCopy.SAME && HIDING.contains(kind());
  }

  /** Whether it can be shown as a small picture. */
  public boolean picture() {
    return safe() && (mediaType.equals("image/jpeg") || mediaType.equals("image/png"));
  }

  /** Whether its words can be shown. */
  public boolean words() {
    return safe() && mediaType.equals("text/plain") && kind() == FileKind.TEXT;
  }

  private boolean safe() {
    return openToReaders() && scan != ScanState.PENDING && size <= LARGEST_SHOWN;
  }
}
