package org.xiaohao.casework.reward.process;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xiaohao.casework.reward.ProposeRewardForm;
import org.xiaohao.casework.reward.RewardReading;
import org.xiaohao.casework.reward.Rewards;

import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Proposes whether a true report is rewarded, and with how much. */
@Component
class ProposeReward implements TaskHandler<ProposeRewardForm> {

  private final Rewards rewards;
  private final RewardReading reading;

  ProposeReward(Rewards rewards, RewardReading reading) {
    this.rewards = rewards;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "reward/proposeReward";
  }

  @Override
  public Class<ProposeRewardForm> form() {
    return ProposeRewardForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ProposeRewardForm form) {
    return rewards.propose(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }
}
