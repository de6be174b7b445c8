package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.Processes;
import org.xiaohao.platform.workflow.TaskContext;

/** Appeals (D12): filed by the subject, decided by the organ that decided, served. They do not suspend execution. */
@Service
public class Appeals {

  private static final int BATCH = 100;

  private final AccountabilityRows rows;
  private final AccountabilityMapper mapper;
  private final AppealMapper appeals;
  private final AppealDecisions decisions;
  private final Running running;

  Appeals(AccountabilityRows rows, AccountabilityMapper mapper, AppealMapper appeals, AppealDecisions decisions,
      Running running) {
    this.rows = rows;
    this.mapper = mapper;
    this.appeals = appeals;
    this.decisions = decisions;
    this.running = running;
  }

  /** Clocks and processes. */
  @Component
  record Running(Deadlines deadlines, Processes processes, AccountabilityTexts texts) {
  }

  /** Takes an appeal. The caller holds the case's row. */
  @Transactional(propagation = Propagation.MANDATORY)
  void file(Accountability one, AccountableSubject subject, String text) {
    file(one, subject, text, rows.today(), null);
  }

  /**
   * Takes an appeal that came on paper on that day. The caller holds the case's row.
   *
   * @param recordedById who enters it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void file(Accountability one, AccountableSubject subject, String text, LocalDate filedOn, Long recordedById) {
    requireMay(one, subject, filedOn);
    appeals.insert(one.id(), subject.id(), filedOn, recordedById);
    long id = appeals.findBySubject(subject.id()).orElseThrow().id();
    running.texts().seal(AccountabilityTexts.APPEAL, id, "grounds", text);
    running.deadlines().start(one.subject(), "D12-ANSWER", one.ruleSet(), rows.today());
    running.processes().correlateIfWaiting("appealFiled", one.subject(), Map.of());
  }

  boolean filed(AccountableSubject subject) {
    return appeals.findBySubject(subject.id()).isPresent();
  }

  /** Refuses an appeal that comes too late, twice, or against nothing. */
  void requireMay(Accountability one, AccountableSubject subject, LocalDate filedOn) {
    if (!subject.burdened() || one.appealUntil() == null) {
      throw DomainException.conflict("accountability.appeal.nothing");
    }
    if (filedOn.isAfter(one.appealUntil()) || one.appealsOverOn() != null) {
      throw DomainException.conflict("accountability.appeal.late", one.appealUntil());
    }
    if (filed(subject)) {
      throw DomainException.conflict("accountability.appeal.already");
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> decide(TaskContext task, DecideAppealForm form) {
    Accountability one = rows.of(task.subject());
    Appeal appeal = appeals.list(one.id()).stream().filter(each -> each.outcome() == null).findFirst()
        .orElseThrow(() -> DomainException.conflict("accountability.appeal.nothing"));
    decisions.decide(task, one, appeal, form);
    running.deadlines().meet(one.subject(), "D12-ANSWER");
    return Map.of("outcome", form.outcome().name());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> serve(TaskContext task, ServeAppealForm form) {
    Accountability one = rows.of(task.subject());
    rows.requireNotFuture("receivedOn", form.receivedOn());
    if (form.receipt() == Reply.REFUSED && form.witness() == null) {
      throw DomainException.invalid("witness", "accountability.refusal.witness");
    }
    Appeal appeal = appeals.list(one.id()).stream().filter(each -> each.outcome() != null && each.receipt() == null)
        .findFirst().orElseThrow(() -> DomainException.conflict("accountability.appeal.nothing"));
    appeals.updateReceipt(appeal.id(), form.receipt(), form.receivedOn());
    running.texts().seal(AccountabilityTexts.APPEAL, appeal.id(), "witness", form.witness());
    return Map.of();
  }

  /** Goes on with what waits: the next appeal in line, else the end of the period. The scheduler calls it. */
  @Transactional
  public void goOn(LocalDate today) {
    long after = 0;
    for (List<Long> batch = mapper.listServed(today, after, BATCH); !batch.isEmpty();
        batch = mapper.listServed(today, after, BATCH)) {
      batch.forEach(id -> goOn(id, today));
      after = batch.get(batch.size() - 1);
    }
  }

  private void goOn(long id, LocalDate today) {
    Accountability one = rows.lock(id);
    if (!running.processes().waits("appealsOver", one.subject())) {
      return;
    }
    Optional<Appeal> next = appeals.list(id).stream().filter(appeal -> appeal.outcome() == null).findFirst();
    if (next.isPresent()) {
      running.deadlines().start(one.subject(), "D12-ANSWER", one.ruleSet(), next.get().filedOn());
      running.processes().correlate("appealFiled", one.subject(), Map.of());
    } else if (one.appealUntil().isBefore(today)) {
      mapper.updateAppealsOver(id, rows.today());
      running.deadlines().meet(one.subject(), "D12");
      running.processes().correlate("appealsOver", one.subject(), Map.of());
    }
  }
}
