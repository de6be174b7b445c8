package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.TaskContext;

/** Service of the decision on each subject, and the announcement; appeal and execution run from then on. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ServiceOfPapers {

  private final AccountabilityRows rows;
  private final AccountabilityMapper mapper;
  private final PaperReceipts receipts;
  private final Telling telling;
  private final Deadlines deadlines;
  private final Formalities formalities;

  ServiceOfPapers(AccountabilityRows rows, AccountabilityMapper mapper, PaperReceipts receipts,
      Telling telling, Deadlines deadlines, Formalities formalities) {
    this.rows = rows;
    this.mapper = mapper;
    this.receipts = receipts;
    this.telling = telling;
    this.deadlines = deadlines;
    this.formalities = formalities;
  }

  /** Where the announcement is kept, and who is told. */
  @Component("serviceTelling")
  record Telling(AccountabilityTexts texts, SubjectNotices notices) {
  }

  public Map<String, Object> serve(TaskContext task, ServeDecisionForm form) {
    Accountability one = rows.of(task.subject());
    rows.requireNotFuture("announcedOn", form.announcedOn());
    if (form.announcedOn().isBefore(one.standsSince())) {
      throw DomainException.invalid("announcedOn", "accountability.effective.early", one.standsSince());
    }
    List<ServeDecisionForm.Served> served = form.receipts() == null ? List.of() : form.receipts();
    Map<Long, AccountableSubject> all = rows.byId(one);
    rows.requireEachOnce(all, served.stream().map(ServeDecisionForm.Served::subject).toList(), "receipts");
    for (int i = 0; i < served.size(); i++) {
      receipts.onPaper(all.get(served.get(i).subject()), served.get(i), "receipts[" + i + "].");
    }
    long missing = rows.subjects(one).stream().filter(subject -> subject.receipt() == null).count();
    if (missing > 0) {
      throw DomainException.invalid("receipts", "accountability.receipt.missing", missing);
    }
    telling.texts().seal(AccountabilityTexts.CASE, one.id(), "announcement", form.announcedOn() + " " + form.announcedAt());
    rows.move(one, AccountabilityState.EXECUTING);
    startClocks(one, form.announcedOn());
    // From now on each of them may appeal, also who did not sign on the own page.
    rows.subjects(one).forEach(subject -> telling.notices().tell(subject, "served", rows.today()));
    return Map.of("formalities", formalities.owed(one));
  }

  /** The execution clock runs from service; an appeal does not stop it. */
  private void startClocks(Accountability one, LocalDate announcedOn) {
    LocalDate today = rows.today();
    deadlines.meet(one.subject(), "D13", announcedOn);
    deadlines.start(one.subject(), "D13-EXECUTION", one.ruleSet(), today);
    if (rows.subjects(one).stream().noneMatch(AccountableSubject::burdened)) {
      mapper.updateAppealUntil(one.id(), today);
      return;
    }
    deadlines.start(one.subject(), "D12", one.ruleSet(), today);
    mapper.updateAppealUntil(one.id(), deadlines.dueOn(one.subject(), "D12").orElseThrow());
  }
}
