package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies an image of one format without its metadata; pixels stay bit by bit, memory stays small. */
interface ImageFilter {

  /** @throws BrokenImage if the image does not follow its format, so that nothing can be promised about the copy */
  void copy(InputStream in, OutputStream out) throws IOException;
}
