package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.TaskContext;

/** Issues the decision: a numbered document for each subject. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionPapers {

  private final AccountabilityRows rows;
  private final Stores stores;
  private final Powers powers;
  private final DecisionDocuments documents;
  private final Deadlines deadlines;

  DecisionPapers(AccountabilityRows rows, Stores stores, Powers powers, DecisionDocuments documents,
      Deadlines deadlines) {
    this.rows = rows;
    this.stores = stores;
    this.powers = powers;
    this.documents = documents;
    this.deadlines = deadlines;
  }

  /** Where the decision is kept, and who is told. */
  @Component
  record Stores(AccountabilityMapper mapper, SubjectMapper subjects, AccountabilityTexts texts,
      SubjectNotices notices) {
  }

  public Map<String, Object> issue(TaskContext task, IssueDecisionForm form) {
    Accountability one = rows.of(task.subject());
    rows.requireState(one, AccountabilityState.DECIDED);
    if (form.effectiveOn().isBefore(one.standsSince())) {
      throw DomainException.invalid("effectiveOn", "accountability.effective.early", one.standsSince());
    }
    stores.texts().seal(AccountabilityTexts.CASE, one.id(), "signedBy", form.signedBy());
    stores.texts().seal(AccountabilityTexts.CASE, one.id(), "appealTo", form.appealTo());
    stores.mapper().updateEffective(one.id(), form.effectiveOn());
    rows.move(one, AccountabilityState.ISSUED);
    // Runs since the decision; one that was made before that was so begins here.
    deadlines.start(one.subject(), "D13", one.ruleSet(), one.standsSince());
    for (AccountableSubject subject : rows.subjects(one)) {
      issue(task, one, subject, form);
    }
    return Map.of();
  }

  private void issue(TaskContext task, Accountability one, AccountableSubject subject, IssueDecisionForm form) {
    long office = powers.issuer(one, subject);
    LocalDate until = subject.effectMonths() == null ? null : form.effectiveOn().plusMonths(subject.effectMonths());
    String number = documents.issue(task, office, one, subject, form);
    stores.subjects().updateIssued(subject.id(), number, office, form.effectiveOn(), until);
    stores.notices().tell(subject, "decision", rows.today());
  }
}
