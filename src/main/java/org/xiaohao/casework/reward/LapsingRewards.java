package org.xiaohao.casework.reward;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.DueWork;

/** Ends rewards nobody claimed within the term (D19). */
@Component
class LapsingRewards implements DueWork {

  private final RewardClaims claims;

  LapsingRewards(RewardClaims claims) {
    this.claims = claims;
  }

  @Override
  public void run(LocalDate today) {
    claims.lapse(today);
  }
}
