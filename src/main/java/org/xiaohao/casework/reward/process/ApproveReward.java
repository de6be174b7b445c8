package org.xiaohao.casework.reward.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.reward.ApproveRewardForm;
import org.xiaohao.casework.reward.RewardReading;
import org.xiaohao.casework.reward.Rewards;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The commission's secretary decides on a reward; not his own proposal. */
@Component
class ApproveReward implements TaskHandler<ApproveRewardForm> {

  private final Rewards rewards;
  private final RewardReading reading;

  ApproveReward(Rewards rewards, RewardReading reading) {
    this.rewards = rewards;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "reward/approveReward";
  }

  @Override
  public Class<ApproveRewardForm> form() {
    return ApproveRewardForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ApproveRewardForm form) {
    return rewards.approve(task, form);
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
