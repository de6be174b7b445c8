package org.xiaohao.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.supervision.diligence.Broadcasts;
import org.xiaohao.supervision.diligence.EntryRefusal;
import org.xiaohao.supervision.diligence.EntrySignature;
import org.xiaohao.supervision.diligence.FieldDays;
import org.xiaohao.supervision.diligence.NewBroadcast;
import org.xiaohao.supervision.diligence.NewContract;
import org.xiaohao.supervision.diligence.NewFieldDay;
import org.xiaohao.supervision.diligence.NewWorkEntry;
import org.xiaohao.supervision.diligence.NewWorkLog;
import org.xiaohao.supervision.diligence.VillageContracts;
import org.xiaohao.supervision.diligence.WorkEntries;
import org.xiaohao.supervision.diligence.WorkEntry;
import org.xiaohao.supervision.diligence.WorkLogs;

/** What leaders and helpers of the demo enter of their duties. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Duties {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Leading leading;
  private final WorkEntries entries;
  private final Broadcasts broadcasts;
  private final Subjects subjects;
  private final ObjectMapper json;

  Duties(Leading leading, WorkEntries entries, Broadcasts broadcasts, Subjects subjects, ObjectMapper json) {
    this.leading = leading;
    this.entries = entries;
    this.broadcasts = broadcasts;
    this.subjects = subjects;
    this.json = json;
  }

  /** What leaders do. */
  @Component("demoLeading")
  @ConditionalOnProperty("xiaohao.demo")
  record Leading(WorkLogs logs, VillageContracts contracts, FieldDays fieldDays) {
  }

  /** Enters help that a household has yet to sign for. */
  CaseRef help(Viewer viewer, Map<String, Object> with) {
    return entries.byRef(viewer, entries.enter(viewer, json.convertValue(with, NewWorkEntry.class))).subject();
  }

  void does(Viewer viewer, Step step, Map<String, Object> with) {
    switch (step.action()) {
      case "hours" -> hours(viewer, leader(with), with);
      case "contract" -> leading.contracts().take(viewer, leader(with), json.convertValue(with, NewContract.class));
      case "fieldDay" -> leading.fieldDays().enter(viewer, leader(with), json.convertValue(with, NewFieldDay.class));
      case "broadcast" -> broadcasts.enter(viewer, json.convertValue(with, NewBroadcast.class));
      case "signed" -> entries.sign(viewer, entry(step), json.convertValue(with, EntrySignature.class));
      default -> entries.refuse(viewer, entry(step), json.convertValue(with, EntryRefusal.class));
    }
  }

  private static String leader(Map<String, Object> with) {
    return with.get("leader").toString();
  }

  private String entry(Step step) {
    return entries.byId(subjects.opened(step, WorkEntry.KIND).id()).ref();
  }

  /** The weekdays of a stretch, each alike. */
  private void hours(Viewer viewer, String leader, Map<String, Object> with) {
    BigDecimal hours = new BigDecimal(with.get("hours").toString());
    BigDecimal part = new BigDecimal(with.get("povertyHours").toString());
    LocalDate from = LocalDate.parse(with.get("from").toString());
    from.datesUntil(LocalDate.parse(with.get("to").toString()).plusDays(1))
        .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
        .forEach(day -> leading.logs().enter(viewer, leader, new NewWorkLog(day, hours, part)));
  }
}
