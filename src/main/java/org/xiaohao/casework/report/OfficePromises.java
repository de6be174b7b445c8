package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.ClockState;
import org.xiaohao.platform.deadline.ClockView;
import org.xiaohao.platform.deadline.Deadlines;

/** Reads what is promised from the clocks of the case. */
@Component
class OfficePromises implements Promises {

  private static final Set<String> TOLD = Set.of("D1", "D2");

  private final Deadlines deadlines;

  OfficePromises(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public Map<String, LocalDate> of(Report report) {
    Map<String, LocalDate> open = new HashMap<>();
    for (ClockView clock : deadlines.ofCase(report.caseRef())) {
      if (clock.dueOn() != null && TOLD.contains(clock.code())
          && (clock.state() == ClockState.RUNNING || clock.state() == ClockState.PAUSED)) {
        open.putIfAbsent(clock.code(), clock.dueOn());
      }
    }
    return open;
  }
}
