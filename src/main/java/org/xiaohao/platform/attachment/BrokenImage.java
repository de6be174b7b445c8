package org.xiaohao.platform.attachment;

import java.io.IOException;

/** An image does not follow its format. */
class BrokenImage extends IOException {

  BrokenImage(String what) {
    super(what);
  }
}
