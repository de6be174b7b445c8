package org.xiaohao.platform.attachment;

import java.io.IOException;

/** A file does not follow its format, or goes beyond what can be promised of it. */
class BrokenFormat extends IOException {

  BrokenFormat(String what) {
    super(what);
  }
}
