package org.xiaohao.platform.schedule;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DueWork;
import org.xiaohao.platform.deadline.Ladder;

/** Runs all that is due on the business clock: the reminder ladder first, then the features' own work. */
@Component
public class DueWorks {

  private final BusinessClock clock;
  private final Ladder ladder;
  private final ObjectProvider<DueWork> works;

  DueWorks(BusinessClock clock, Ladder ladder, ObjectProvider<DueWork> works) {
    this.clock = clock;
    this.ladder = ladder;
    this.works = works;
  }

  /** Runs everything once; the scheduler calls it every minute, moving the demo clock calls it at once. */
  public void run() {
    ladder.ring();
    works.forEach(work -> work.run(clock.today()));
  }
}
