package org.xiaohao.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.supervision.diligence.FieldDays;
import org.xiaohao.supervision.diligence.NewContract;
import org.xiaohao.supervision.diligence.NewFieldDay;
import org.xiaohao.supervision.diligence.NewWorkLog;
import org.xiaohao.supervision.diligence.VillageContracts;
import org.xiaohao.supervision.diligence.WorkLogs;

/** What leaders and helpers of the demo enter of their duties. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Duties {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final WorkLogs logs;
  private final VillageContracts contracts;
  private final FieldDays fieldDays;
  private final ObjectMapper json;

  Duties(WorkLogs logs, VillageContracts contracts, FieldDays fieldDays, ObjectMapper json) {
    this.logs = logs;
    this.contracts = contracts;
    this.fieldDays = fieldDays;
    this.json = json;
  }

  void does(Viewer viewer, Step step, Map<String, Object> with) {
    String leader = with.get("leader").toString();
    switch (step.action()) {
      case "hours" -> hours(viewer, leader, with);
      case "contract" -> contracts.take(viewer, leader, json.convertValue(with, NewContract.class));
      default -> fieldDays.enter(viewer, leader, json.convertValue(with, NewFieldDay.class));
    }
  }

  /** The weekdays of a stretch, each alike. */
  private void hours(Viewer viewer, String leader, Map<String, Object> with) {
    BigDecimal hours = new BigDecimal(with.get("hours").toString());
    BigDecimal part = new BigDecimal(with.get("povertyHours").toString());
    LocalDate from = LocalDate.parse(with.get("from").toString());
    from.datesUntil(LocalDate.parse(with.get("to").toString()).plusDays(1))
        .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
        .forEach(day -> logs.enter(viewer, leader, new NewWorkLog(day, hours, part)));
  }
}
