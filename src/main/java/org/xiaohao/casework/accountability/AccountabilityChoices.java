package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** What the forms of a case offer: its subjects, the voters, who may sign. Showing subjects goes on record. */
@Service
public class AccountabilityChoices {

  private final AccountabilityRows rows;
  private final DecidingBody body;
  private final SubjectLabels labels;
  private final Audit audit;
  private final CommitteeBody committee;

  AccountabilityChoices(AccountabilityRows rows, DecidingBody body, SubjectLabels labels, Audit audit,
      CommitteeBody committee) {
    this.rows = rows;
    this.body = body;
    this.labels = labels;
    this.audit = audit;
    this.committee = committee;
  }

  public List<TaskHandler.Choice> subjects(TaskContext task) {
    audit.read(task.personId(), task.subject());
    return all(task).stream().map(one -> choice(one.id(), labels.of(one))).toList();
  }

  /** All of them, as a form that has them chosen shows them first. */
  public List<Long> subjectIds(TaskContext task) {
    return all(task).stream().map(AccountableSubject::id).toList();
  }

  public List<TaskHandler.Choice> members(TaskContext task) {
    return body.members(rows.of(task.subject())).stream().map(one -> choice(one.id(), one.name())).toList();
  }

  /** Members of the Party committee whom the register knows. */
  public List<TaskHandler.Choice> committee(TaskContext task) {
    return committee.members(rows.of(task.subject())).stream().map(one -> choice(one.id(), one.name())).toList();
  }

  /** A row for each of them. */
  public List<Map<String, Object>> committeeBallots(TaskContext task) {
    return committee.members(rows.of(task.subject())).stream()
        .map(one -> Map.<String, Object>of("member", String.valueOf(one.id()))).toList();
  }

  /** Those of the units and the persons themselves. */
  public List<TaskHandler.Choice> receivers(TaskContext task) {
    return all(task).stream().flatMap(one -> labels.receivers(one).stream())
        .map(one -> choice(one.id(), one.name())).distinct().toList();
  }

  /** A row for each subject. */
  public List<Map<String, Object>> rows(TaskContext task) {
    return rowsOf(all(task));
  }

  public List<Map<String, Object>> unanswered(TaskContext task) {
    return rowsOf(all(task).stream().filter(one -> one.reply() == null).toList());
  }

  public List<Map<String, Object>> unserved(TaskContext task) {
    return rowsOf(all(task).stream().filter(one -> one.receipt() == null).toList());
  }

  public List<Map<String, Object>> burdened(TaskContext task) {
    return rowsOf(all(task).stream().filter(AccountableSubject::burdened).toList());
  }

  /** A row for each whose post changes. */
  public List<Map<String, Object>> changed(TaskContext task) {
    return rowsOf(all(task).stream().filter(AccountableSubject::changesPost).toList());
  }

  /** A row for each voter. */
  public List<Map<String, Object>> ballots(TaskContext task) {
    return body.members(rows.of(task.subject())).stream()
        .map(one -> Map.<String, Object>of("member", String.valueOf(one.id()))).toList();
  }

  private List<AccountableSubject> all(TaskContext task) {
    return rows.subjects(rows.of(task.subject()));
  }

  private static List<Map<String, Object>> rowsOf(List<AccountableSubject> subjects) {
    return subjects.stream().map(one -> Map.<String, Object>of("subject", String.valueOf(one.id()))).toList();
  }

  private static TaskHandler.Choice choice(long id, String label) {
    return new TaskHandler.Choice(String.valueOf(id), label);
  }
}
