package org.xiaohao.casework.reward.process;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xiaohao.casework.reward.PayRewardForm;
import org.xiaohao.casework.reward.RewardReading;
import org.xiaohao.casework.reward.Rewards;

import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Pays a claimed reward; the record names nobody. */
@Component
class PayReward implements TaskHandler<PayRewardForm> {

  private final Rewards rewards;
  private final RewardReading reading;

  PayReward(Rewards rewards, RewardReading reading) {
    this.rewards = rewards;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "reward/payReward";
  }

  @Override
  public Class<PayRewardForm> form() {
    return PayRewardForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, PayRewardForm form) {
    return rewards.pay(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }
}
