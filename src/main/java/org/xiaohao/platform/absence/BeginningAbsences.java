package org.xiaohao.platform.absence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.DueWork;

/** Begins the absences whose first day has come. */
@Component
class BeginningAbsences implements DueWork {

  private final Absences absences;

  BeginningAbsences(Absences absences) {
    this.absences = absences;
  }

  @Override
  public void run(LocalDate today) {
    List<Long> batch = absences.untold(today);
    while (!batch.isEmpty()) {
      batch.forEach(absences::begin);
      batch = absences.untold(today);
    }
  }
}
