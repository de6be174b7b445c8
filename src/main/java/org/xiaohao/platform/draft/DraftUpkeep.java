package org.xiaohao.platform.draft;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.DueWork;

/** Removes drafts that nobody has touched for two months: words of a report are kept no longer than they are needed. */
@Component
class DraftUpkeep implements DueWork {

  private static final int KEPT_DAYS = 60;

  private final TaskDrafts drafts;

  DraftUpkeep(TaskDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public void run(LocalDate today) {
    drafts.removeUntouched(today.minusDays(KEPT_DAYS).atStartOfDay());
  }
}
