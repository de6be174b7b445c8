package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.DueWork;

/** Ends the period for appeals when its last day is over. */
@Component
class AppealPeriods implements DueWork {

  private final Appeals appeals;

  AppealPeriods(Appeals appeals) {
    this.appeals = appeals;
  }

  @Override
  public void run(LocalDate today) {
    appeals.goOn(today);
  }
}
