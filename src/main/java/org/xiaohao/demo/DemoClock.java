package org.xiaohao.demo;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.schedule.DueWorks;

/** Moves the business clock of a trial forward and runs at once what has fallen due. */
@Component
@ConditionalOnProperty(name = "xiaohao.demo", havingValue = "true")
class DemoClock {

  private final BusinessClock clock;
  private final DueWorks works;
  private final Audit audit;
  private final TransactionTemplate transaction;

  DemoClock(BusinessClock clock, DueWorks works, Audit audit, TransactionTemplate transaction) {
    this.clock = clock;
    this.works = works;
    this.audit = audit;
    this.transaction = transaction;
  }

  LocalDateTime now() {
    return clock.now().truncatedTo(ChronoUnit.MINUTES);
  }

  LocalDateTime moveTo(Viewer viewer, LocalDateTime to) {
    transaction.executeWithoutResult(status -> {
      clock.moveTo(to);
      audit.record(viewer.personId(), null, "clock.move", null, to.toString());
    });
    works.run();
    return now();
  }
}
