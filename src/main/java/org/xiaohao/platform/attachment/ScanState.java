package org.xiaohao.platform.attachment;

/** What the virus scanner says of a file. */
public enum ScanState {
  /** No scanner is set up, or the file is larger than it takes. */
  UNSCANNED,
  /** The scanner did not answer; the file is scanned again later. */
  PENDING,
  CLEAN,
  INFECTED
}
