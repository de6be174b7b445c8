package org.xiaohao.supervision.stationed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/**
 * Attendance of stationed cadres (驻村考勤登记制, S28): the village, or its township, records each day; nobody records his
 * own; a change keeps what stood there and who changed it. Where the rules of the day no longer ask for it, what was
 * recorded is still read and nothing is added.
 */
@Service
public class Attendances {

  private final AttendanceMapper mapper;
  private final StationedCadres cadres;
  private final StationedOffices offices;
  private final StationedRules rules;
  private final Audit audit;

  Attendances(AttendanceMapper mapper, StationedCadres cadres, StationedOffices offices, StationedRules rules, Audit audit) {
    this.mapper = mapper;
    this.cadres = cadres;
    this.offices = offices;
    this.rules = rules;
    this.audit = audit;
  }

  /** Records a day that has no mark yet. */
  @Transactional
  public void record(Viewer viewer, String ref, AttendanceEntry entry) {
    StationedCadre one = held(viewer, ref);
    rules.requireStationed("day", one, entry.day());
    if (mapper.findDay(one.id(), entry.day()).isPresent()) {
      throw DomainException.invalid("day", "stationed.attendance.known", entry.day());
    }
    mapper.insert(one.id(), entry, viewer.personId(), rules.now());
    audit.record(viewer.personId(), recording(viewer, one), "stationed.attendance", one.subject(),
        entry.day() + " " + entry.mark());
  }

  /** Changes the mark of a day; the old one is kept. */
  @Transactional
  public void change(Viewer viewer, String ref, AttendanceEntry entry) {
    StationedCadre one = held(viewer, ref);
    Attendance before = day(viewer, ref, entry.day());
    if (before.mark() == entry.mark()) {
      throw DomainException.invalid("mark", "stationed.attendance.same");
    }
    mapper.insertEdit(before, entry.mark(), viewer.personId(), rules.now());
    mapper.updateMark(before.id(), entry.mark());
    audit.record(viewer.personId(), recording(viewer, one), "stationed.attendance.change", one.subject(),
        entry.day() + " " + before.mark() + " " + entry.mark());
  }

  /** The cadre with the row locked, for who may record today. */
  private StationedCadre held(Viewer viewer, String ref) {
    requireRecorder(viewer, ref);
    StationedCadre one = cadres.byRef(viewer, ref);
    cadres.lock(one.id());
    return one;
  }

  /** Refuses whoever may not record the cadre's days, the cadre first of all, and everybody where the rules no longer ask. */
  public void requireRecorder(Viewer viewer, String ref) {
    StationedCadre one = cadres.byRef(viewer, ref);
    if (one.is(viewer.personId())) {
      throw DomainException.forbidden("stationed.attendance.own");
    }
    recording(viewer, one);
    rules.requireAttendanceAsked();
  }

  private long recording(Viewer viewer, StationedCadre one) {
    return offices.recorder(viewer, one.villageId())
        .orElseThrow(() -> DomainException.forbidden("stationed.attendance.not.yours"));
  }

  /** Whether the person may record the cadre's days now. */
  public boolean mayRecord(Viewer viewer, StationedCadre one) {
    return rules.attendanceAsked() && !one.is(viewer.personId()) && offices.recorder(viewer, one.villageId()).isPresent();
  }

  /** One recorded day, or "not found". */
  public Attendance day(Viewer viewer, String ref, LocalDate day) {
    return mapper.findDay(cadres.byRef(viewer, ref).id(), day).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** Recorded days, latest first, going on before a day. */
  public List<Attendance> list(Viewer viewer, String ref, LocalDate before, int limit) {
    return mapper.list(cadres.byRef(viewer, ref).id(), before, limit);
  }

  /** What was changed of these days. */
  public List<AttendanceEdit> edits(Viewer viewer, String ref, List<Attendance> days) {
    long id = cadres.byRef(viewer, ref).id();
    Optional<LocalDate> first = days.stream().map(Attendance::day).min(LocalDate::compareTo);
    return first.map(from -> mapper.listEdits(id, from, days.get(0).day())).orElse(List.of());
  }
}
