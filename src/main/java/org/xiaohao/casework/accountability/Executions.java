package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.TaskContext;

/** Execution of the decision, its publication where that was approved, and the end of the case. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Executions {

  private final AccountabilityRows rows;
  private final AccountabilityMapper mapper;
  private final Books books;
  private final Deadlines deadlines;
  private final ObjectProvider<ClosingCondition> conditions;

  Executions(AccountabilityRows rows, AccountabilityMapper mapper, Books books, Deadlines deadlines,
      ObjectProvider<ClosingCondition> conditions) {
    this.rows = rows;
    this.mapper = mapper;
    this.books = books;
    this.deadlines = deadlines;
    this.conditions = conditions;
  }

  /** Where execution is entered, and who is told. */
  @Component
  record Books(SubjectMapper subjects, AccountabilityTexts texts, SubjectNotices notices, ExecutionReports reports) {
  }

  public Map<String, Object> execute(TaskContext task, ExecuteForm form) {
    Accountability one = rows.of(task.subject());
    List<ExecuteForm.Executed> executed = form.executions() == null ? List.of() : form.executions();
    Map<Long, AccountableSubject> all = rows.byId(one);
    rows.requireEachOnce(all, executed.stream().map(ExecuteForm.Executed::subject).toList(), "executions");
    for (int i = 0; i < executed.size(); i++) {
      record(all.get(executed.get(i).subject()), executed.get(i), "executions[" + i + "].");
    }
    long missing = rows.subjects(one).stream().filter(subject -> subject.burdened() && subject.executedOn() == null)
        .count();
    if (missing > 0) {
      throw DomainException.invalid("executions", "accountability.execution.missing", missing);
    }
    checkPublication(one, form);
    books.texts().seal(AccountabilityTexts.CASE, one.id(), "channel", form.channel());
    mapper.updateExecuted(one.id(), rows.today(), form.publishedOn());
    deadlines.meet(one.subject(), "D13-EXECUTION");
    // Of a case whose process began before the formalities had a step of their own.
    deadlines.meet(one.subject(), "D11");
    rows.subjects(one).stream().filter(AccountableSubject::burdened)
        .forEach(subject -> books.notices().tell(subject, "executed", rows.today()));
    books.reports().executed(one, rows.today());
    return Map.of();
  }

  private void record(AccountableSubject subject, ExecuteForm.Executed entry, String path) {
    if (!subject.burdened()) {
      throw DomainException.invalid(path + "subject", "accountability.execution.nothing");
    }
    rows.requireNotFuture(path + "executedOn", entry.executedOn());
    if (entry.executedOn().isBefore(subject.effectiveOn())) {
      throw DomainException.invalid(path + "executedOn", "accountability.effective.early", subject.effectiveOn());
    }
    boolean person = subject.kind() == SubjectKind.PERSON;
    if (entry.selfCriticismOn() == null && (person || subject.form() == MeasureForm.WRITTEN_CHECK)) {
      throw DomainException.invalid(path + "selfCriticismOn", "accountability.self.criticism");
    }
    if (entry.filedOn() == null && person) {
      throw DomainException.invalid(path + "filedOn", "accountability.filed");
    }
    books.subjects().updateExecution(subject.id(), entry);
    books.texts().seal(AccountabilityTexts.SUBJECT, subject.id(), "execution", entry.remark());
  }

  private void checkPublication(Accountability one, ExecuteForm form) {
    boolean approved = one.publicationApprovedById() != null;
    if (form.publishedOn() != null && !approved) {
      throw DomainException.invalid("publishedOn", "accountability.publication.not.approved");
    }
    boolean owed = approved && rows.subjects(one).stream().anyMatch(AccountableSubject::burdened);
    if (owed && (form.publishedOn() == null || form.channel() == null)) {
      throw DomainException.invalid(form.publishedOn() == null ? "publishedOn" : "channel",
          "accountability.publication.missing");
    }
    if (form.publishedOn() != null) {
      rows.requireNotFuture("publishedOn", form.publishedOn());
    }
  }

  public Map<String, Object> close(TaskContext task, CloseAccountabilityForm form) {
    Accountability one = rows.of(task.subject());
    conditions.stream().map(condition -> condition.against(one.subject())).flatMap(Optional::stream).findFirst()
        .ifPresent(key -> {
          throw DomainException.conflict(key);
        });
    books.texts().seal(AccountabilityTexts.CASE, one.id(), "summary", form.summary());
    mapper.updateClosed(one.id(), rows.today());
    rows.move(one, AccountabilityState.CLOSED);
    deadlines.cancel(one.subject());
    return Map.of();
  }
}
