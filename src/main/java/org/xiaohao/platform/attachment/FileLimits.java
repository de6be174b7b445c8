package org.xiaohao.platform.attachment;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** How much one file and all files of a case may hold (W8, decision 9). */
@Component("fileLimits")
public class FileLimits {

  private static final long MEGABYTE = 1024 * 1024;
  private static final long HIGHEST = 100 * MEGABYTE;

  private final long fileBytes;
  private final long caseBytes;

  FileLimits(@Value("${xiaohao.attachment.max-bytes:20971520}") long fileBytes,
      @Value("${xiaohao.attachment.max-case-bytes:209715200}") long caseBytes) {
    if (fileBytes < MEGABYTE || fileBytes > HIGHEST) {
      throw new IllegalArgumentException("xiaohao.attachment.max-bytes must lie between 1 MB and 100 MB");
    }
    if (caseBytes < fileBytes) {
      throw new IllegalArgumentException("xiaohao.attachment.max-case-bytes must not be below max-bytes");
    }
    this.fileBytes = fileBytes;
    this.caseBytes = caseBytes;
  }

  /** The limit of a file in whole megabytes, for words. */
  public long fileMegabytes() {
    return fileBytes / MEGABYTE;
  }

  /** The limit of a case in whole megabytes, for words. */
  public long caseMegabytes() {
    return caseBytes / MEGABYTE;
  }

  long fileBytes() {
    return fileBytes;
  }

  DomainException fileTooLarge() {
    return DomainException.tooLarge("file", "attachment.too.large", fileMegabytes());
  }

  /** Refuses one more piece of a case that has as many as it may hold; counted in pieces, a size would tell too much. */
  void requireRoom(long pieces) {
    if (pieces >= caseBytes / ChunkOutput.CHUNK) {
      throw DomainException.tooLarge("file", "attachment.case.full", caseMegabytes());
    }
  }
}
