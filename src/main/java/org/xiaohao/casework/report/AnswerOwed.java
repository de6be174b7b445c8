package org.xiaohao.casework.report;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;

/**
 * The answer on a clue that an inspection or another organ handed over, or that was assigned to a level below: three months
 * (D10). It runs beside the clocks of the steps, whoever's turn it is.
 */
@Component
class AnswerOwed {

  private static final String CLOCK = "D10";
  private static final String LATE = "BREACH";
  private static final Set<String> RUNGS = Set.of("NOTIFY", "DUE", LATE);

  private final Deadlines deadlines;
  private final ReportMapper mapper;
  private final Centres centres;
  private final Reminded reminded;
  private final Outbox outbox;

  AnswerOwed(Deadlines deadlines, ReportMapper mapper, Centres centres, Reminded reminded, Outbox outbox) {
    this.deadlines = deadlines;
    this.mapper = mapper;
    this.centres = centres;
    this.reminded = reminded;
    this.outbox = outbox;
  }

  /** Who works where today, and what he may know. */
  @Component("answerOwedReminded")
  record Reminded(People people, Viewers viewers, CaseAccess access, BusinessClock clock) {

    Stream<Person> with(Role role, long officeId) {
      return people.withRole(officeId, role, clock.today()).stream();
    }

    boolean maySee(Person person, Report report) {
      return access.maySee(viewers.of(person.id()), report.caseRef());
    }
  }

  /** What another organ handed over is to be answered from the day it came. */
  void received(Report report) {
    deadlines.start(report.caseRef(), CLOCK, report.ruleSet(), reminded.clock().today());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void distributed(ReportDistributed event) {
    Report report = mapper.findById(event.reportId()).orElseThrow();
    if (centres.isAbove(report.centreOfficeId(), event.handlingOfficeId())) {
      received(report);
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void answered(ReportAnswered event) {
    deadlines.meet(mapper.findById(event.reportId()).orElseThrow().caseRef(), CLOCK);
  }

  /** Case management, which tracks it, and whoever heads the office that has it; the secretary once it is late. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void rung(RungReached event) {
    if (!event.subject().kind().equals(Report.KIND) || !event.code().equals(CLOCK) || !RUNGS.contains(event.rung())) {
      return;
    }
    Report report = mapper.findById(event.subject().id()).orElseThrow();
    Stream<Person> people = reminded.with(Role.CASE_SUPERVISOR, beside(report, OfficeKind.CASE_SUPERVISION));
    if (report.handlingOfficeId() != null) {
      people = Stream.concat(people, reminded.with(Role.OFFICE_HEAD, report.handlingOfficeId()));
    }
    if (event.rung().equals(LATE)) {
      people = Stream.concat(people,
          reminded.with(Role.DISCIPLINE_SECRETARY, beside(report, OfficeKind.COMMISSION_LEADERSHIP)));
    }
    people.distinct().filter(person -> reminded.maySee(person, report)).forEach(person -> outbox.add(new Notice(
        "answer-owed:" + report.id() + ":" + event.rung() + ":" + event.dueOn() + ":" + person.id(), "case.answer-owed",
        person.id(), report.caseRef(), null)));
  }

  private long beside(Report report, OfficeKind kind) {
    return centres.beside(report.centreOfficeId(), kind).id();
  }
}
