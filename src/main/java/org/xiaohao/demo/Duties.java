package org.xiaohao.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.supervision.diligence.NewWorkLog;
import org.xiaohao.supervision.diligence.WorkLogs;

/** What leaders and helpers of the demo enter of their duties. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Duties {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final WorkLogs logs;

  Duties(WorkLogs logs) {
    this.logs = logs;
  }

  void does(Viewer viewer, Step step, Map<String, Object> with) {
    hours(viewer, with);
  }

  /** The weekdays of a stretch, each alike. */
  private void hours(Viewer viewer, Map<String, Object> with) {
    BigDecimal hours = new BigDecimal(with.get("hours").toString());
    BigDecimal part = new BigDecimal(with.get("povertyHours").toString());
    LocalDate from = LocalDate.parse(with.get("from").toString());
    from.datesUntil(LocalDate.parse(with.get("to").toString()).plusDays(1))
        .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
        .forEach(day -> logs.enter(viewer, with.get("leader").toString(), new NewWorkLog(day, hours, part)));
  }
}
