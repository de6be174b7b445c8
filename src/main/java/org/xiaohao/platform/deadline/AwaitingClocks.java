package org.xiaohao.platform.deadline;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gives the clocks their dates that were started before the holidays of a year were announced. */
@Component
class AwaitingClocks implements DueWork {

  private final Deadlines deadlines;

  AwaitingClocks(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public void run(LocalDate today) {
    deadlines.countAwaiting();
  }
}
