package org.xiaohao.platform.draft;

import java.time.LocalDateTime;

record DraftRow(long id, int version, String savedIn, LocalDateTime savedAt) {

  /** With the id, so that a draft begun anew after one was discarded is never taken for it. */
  String mark() {
    return id + "-" + version;
  }
}
