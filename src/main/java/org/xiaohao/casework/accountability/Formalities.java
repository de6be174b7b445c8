package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.TaskContext;

/** The formalities of a changed post, which are due within a month where the rest of the execution has six (D11). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Formalities {

  private static final String CLOCK = "D11";

  private final AccountabilityRows rows;
  private final SubjectMapper subjects;
  private final AccountabilityTexts texts;
  private final Deadlines deadlines;

  Formalities(AccountabilityRows rows, SubjectMapper subjects, AccountabilityTexts texts, Deadlines deadlines) {
    this.rows = rows;
    this.subjects = subjects;
    this.texts = texts;
    this.deadlines = deadlines;
  }

  /**
   * Starts the term from the service of the decision, if it changes anybody's post.
   *
   * @return whether it does
   */
  boolean owed(Accountability one) {
    boolean owed = rows.subjects(one).stream().anyMatch(AccountableSubject::changesPost);
    if (owed) {
      deadlines.start(one.subject(), CLOCK, one.ruleSet(), rows.today());
    }
    return owed;
  }

  /** Nothing is owed for a measure that an appeal has lifted or changed meanwhile. */
  public Map<String, Object> complete(TaskContext task, CompleteFormalitiesForm form) {
    Accountability one = rows.of(task.subject());
    List<CompleteFormalitiesForm.Done> done = form.formalities() == null ? List.of() : form.formalities();
    Map<Long, AccountableSubject> all = rows.byId(one);
    rows.requireEachOnce(all, done.stream().map(CompleteFormalitiesForm.Done::subject).toList(), "formalities");
    for (int i = 0; i < done.size(); i++) {
      record(all.get(done.get(i).subject()), done.get(i), "formalities[" + i + "].");
    }
    long missing = rows.subjects(one).stream()
        .filter(subject -> subject.changesPost() && subject.formalitiesOn() == null).count();
    if (missing > 0) {
      throw DomainException.invalid("formalities", "accountability.formalities.missing", missing);
    }
    done.stream().map(CompleteFormalitiesForm.Done::doneOn).max(LocalDate::compareTo).ifPresentOrElse(
        last -> deadlines.meet(one.subject(), CLOCK, last), () -> deadlines.cancel(one.subject(), CLOCK));
    return Map.of();
  }

  private void record(AccountableSubject subject, CompleteFormalitiesForm.Done entry, String path) {
    if (!subject.changesPost()) {
      throw DomainException.invalid(path + "subject", "accountability.formalities.nothing");
    }
    rows.requireNotFuture(path + "doneOn", entry.doneOn());
    if (entry.doneOn().isBefore(subject.effectiveOn())) {
      throw DomainException.invalid(path + "doneOn", "accountability.effective.early", subject.effectiveOn());
    }
    subjects.updateFormalities(subject.id(), entry.doneOn());
    texts.seal(AccountabilityTexts.SUBJECT, subject.id(), "formalities", entry.paper() + " " + entry.remark());
  }
}
