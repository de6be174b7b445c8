package org.xiaohao.casework.reward;

import java.time.LocalDate;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.deadline.DueWork;

/** Ends rewards nobody claimed within the term (D19). */
@Component
class LapsingRewards implements DueWork {

  /** A claim made on the last day may be on its way between zones. */
  static final int DAYS_ON_THE_WAY = 3;

  private final RewardClaims claims;
  private final int wait;

  LapsingRewards(RewardClaims claims, Environment environment) {
    this.claims = claims;
    this.wait = NetworkZone.of(environment) == NetworkZone.DISCIPLINE ? DAYS_ON_THE_WAY : 0;
  }

  @Override
  public void run(LocalDate today) {
    claims.lapse(today.minusDays(wait));
  }
}
