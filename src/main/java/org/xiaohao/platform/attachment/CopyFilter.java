package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies a file of one format without its metadata; picture and sound stay bit by bit, memory stays small. */
interface CopyFilter {

  /** @throws BrokenFormat if the file does not follow its format, so that nothing can be promised about the copy */
  void copy(InputStream in, OutputStream out) throws IOException;
}
