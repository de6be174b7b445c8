package org.xiaohao.platform.draft;

import java.time.LocalDateTime;
import org.xiaohao.platform.worklist.WorkItem;

/** A draft on its way into the table; MyBatis fills in the id. */
class NewDraft {

  private long id;
  private final long personId;
  private final WorkItem item;
  private final long holderId;
  private final String savedIn;
  private final LocalDateTime savedAt;

  NewDraft(long personId, WorkItem item, long holderId, String savedIn, LocalDateTime savedAt) {
    this.personId = personId;
    this.item = item;
    this.holderId = holderId;
    this.savedIn = savedIn;
    this.savedAt = savedAt;
  }

  DraftRow row() {
    return new DraftRow(id, 1, savedIn, savedAt);
  }
}
