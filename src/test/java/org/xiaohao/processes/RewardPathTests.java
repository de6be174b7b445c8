package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xiaohao.processes.ProcessPaths.Walk;

class RewardPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("reward");

  @Test
  void paysWhatIsClaimed() {
    claimable().send("rewardClaimed").waitsAt("payReward").complete("payReward").endsAt("paid");
  }

  @Test
  void lapses() {
    claimable().send("rewardLapsed").endsAt("lapsed");
  }

  @Test
  void goesBackToTheProposer() {
    proposed("RETURN").waitsAt("proposeReward").complete("proposeReward").complete("approveReward", "decision", "APPROVE")
        .complete("approveFunds", "decision", "RETURN").waitsAt("proposeReward");
  }

  @Test
  void refuses() {
    proposed("REFUSE").endsAt("notRewarded");
  }

  private static Walk claimable() {
    return proposed("APPROVE").complete("approveFunds", "decision", "APPROVE").waitsAt("awaitClaim");
  }

  private static Walk proposed(String decision) {
    return paths.start().waitsAt("proposeReward").complete("proposeReward").complete("approveReward", "decision", decision);
  }
}
