package org.xiaohao.casework.reward.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.reward.ApproveFundsForm;
import org.xiaohao.casework.reward.RewardReading;
import org.xiaohao.casework.reward.Rewards;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The finance office agrees to the money: the second of the two offices. */
@Component
class ApproveFunds implements TaskHandler<ApproveFundsForm> {

  private final Rewards rewards;
  private final RewardReading reading;

  ApproveFunds(Rewards rewards, RewardReading reading) {
    this.rewards = rewards;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "reward/approveFunds";
  }

  @Override
  public Class<ApproveFundsForm> form() {
    return ApproveFundsForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ApproveFundsForm form) {
    return rewards.finance(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return rewards.refusal(subject, person.personId());
  }
}
