package org.xiaohao.casework.interview.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.CheckForm;
import org.xiaohao.casework.interview.Commitment;
import org.xiaohao.casework.interview.CommitmentChecks;
import org.xiaohao.casework.interview.Interviews;
import org.xiaohao.casework.interview.Minutes;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The supervision office checks what was promised, one by one. */
@Component
class CheckCommitments implements TaskHandler<CheckForm> {

  private final CommitmentChecks checks;
  private final Minutes minutes;
  private final Interviews interviews;

  CheckCommitments(CommitmentChecks checks, Minutes minutes, Interviews interviews) {
    this.checks = checks;
    this.minutes = minutes;
    this.interviews = interviews;
  }

  @Override
  public String formKey() {
    return "interview/checkCommitments";
  }

  @Override
  public Class<CheckForm> form() {
    return CheckForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, CheckForm form) {
    return Map.of("outcome", checks.check(task, owed(task), form).name());
  }

  private List<Commitment> owed(TaskContext task) {
    return minutes.last(interviews.of(task.subject())).commitments();
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("commitments.commitment", owed(task).stream()
        .map(owed -> new Choice(String.valueOf(owed.id()), owed.dueOn() + " " + owed.text())).toList());
  }

  /** A row for each commitment. */
  @Override
  public Map<String, Object> initial(TaskContext task) {
    return Map.of("commitments", owed(task).stream().map(owed -> Map.of("commitment", owed.id())).toList());
  }
}
