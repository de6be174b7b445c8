package org.xiaohao.platform.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.BusinessDay;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/** Absences are entered and ended by the person, or by who heads an office of his (M13). */
@Service
public class Absences {

  private static final int SHOWN = 100;
  private static final int LONGEST = 366;
  private static final int BATCH = 100;

  private final AbsenceMapper mapper;
  private final Colleagues colleagues;
  private final BusinessDay day;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Absences(AbsenceMapper mapper, Colleagues colleagues, BusinessDay day, Audit audit,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.colleagues = colleagues;
    this.day = day;
    this.audit = audit;
    this.events = events;
  }

  /**
   * Enters an absence.
   *
   * @throws DomainException 403 for somebody else's person; 422 naming the field: days gone by or turned round, a substitute
   *     without a common office, an absence that overlaps another, or a substitute who is away himself
   */
  @Transactional
  public Absence enter(Viewer viewer, AbsenceForm form) {
    if (!colleagues.mayEnterFor(viewer, form.person())) {
      throw DomainException.forbidden("absence.not.yours");
    }
    checkDays(form);
    mapper.lockPeople(new TreeSet<>(List.of(form.person(), form.substitute())));
    if (colleagues.substitutesOf(form.person()).stream().noneMatch(one -> one.id() == form.substitute())) {
      throw DomainException.invalid("substitute", "absence.substitute.unfit");
    }
    checkOthers(form);
    mapper.insert(form, viewer.personId());
    Absence absence = mapper.findById(mapper.lastInserted()).orElseThrow();
    record(viewer, "absence.enter", absence);
    if (absence.holds(day.today())) {
      begin(absence);
    }
    return absence;
  }

  private void checkDays(AbsenceForm form) {
    if (form.fromOn().isBefore(day.today())) {
      throw DomainException.invalid("fromOn", "absence.from.past", day.today());
    }
    if (form.toOn().isBefore(form.fromOn())) {
      throw DomainException.invalid("toOn", "absence.to.before");
    }
    if (form.toOn().isAfter(form.fromOn().plusDays(LONGEST))) {
      throw DomainException.invalid("toOn", "absence.too.long", LONGEST);
    }
  }

  /** Nobody stands in who is away, and nobody goes who stands in: so there are neither chains nor circles. */
  private void checkOthers(AbsenceForm form) {
    for (Absence other : mapper.listTouching(form.person(), form.fromOn(), form.toOn())) {
      throw other.personId() == form.person()
          ? DomainException.invalid("fromOn", "absence.overlaps", other.fromOn(), other.toOn())
          : DomainException.invalid("fromOn", "absence.stands.in", other.fromOn(), other.toOn());
    }
    for (Absence other : mapper.listTouching(form.substitute(), form.fromOn(), form.toOn())) {
      if (other.personId() == form.substitute()) {
        throw DomainException.invalid("substitute", "absence.substitute.away", other.fromOn(), other.toOn());
      }
    }
  }

  /** Ends an absence before its last day: from this moment its person does the work again. */
  @Transactional
  public void end(Viewer viewer, long id) {
    Absence absence = mapper.findById(id).filter(one -> colleagues.mayEnterFor(viewer, one.personId()))
        .orElseThrow(() -> DomainException.notFound("unknown"));
    if (!absence.endable(day.today()) || mapper.end(id, viewer.personId()) == 0) {
      throw DomainException.conflict("absence.over");
    }
    record(viewer, "absence.end", absence);
  }

  private void record(Viewer viewer, String action, Absence absence) {
    audit.record(viewer.personId(), null, action, null, "person " + absence.personId() + " substitute "
        + absence.substituteId() + " " + absence.fromOn() + " " + absence.toOn() + " " + absence.reason());
  }

  /** Absences that have begun without a word to the substitute. */
  List<Long> untold(LocalDate today) {
    return mapper.listUntold(today, BATCH);
  }

  /** Tells the substitute that an absence has begun; once, on whichever node. */
  @Transactional
  public void begin(long id) {
    mapper.findById(id).ifPresent(this::begin);
  }

  private void begin(Absence absence) {
    if (mapper.tell(absence.id()) > 0) {
      events.publishEvent(new AbsenceBegan(absence.id(), absence.substituteId()));
    }
  }

  /** Absences of the viewer and of those for whom he may enter one, not over yet, the first first. */
  public List<Absence> shown(Viewer viewer) {
    return mapper.listOf(colleagues.mayEnterFor(viewer), day.today(), SHOWN);
  }

  /** Absences in which the viewer does somebody else's work, not over yet. */
  public List<Absence> standingIn(Viewer viewer) {
    return mapper.listStandingIn(viewer.personId(), day.today(), SHOWN);
  }
}
