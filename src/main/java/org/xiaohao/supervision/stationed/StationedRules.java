package org.xiaohao.supervision.stationed;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.RuleSets;
import org.xiaohao.platform.deadline.Threshold;

/** What the rule set asks of villages and cadres today. */
@Component
public class StationedRules {

  private final RuleSets rules;
  private final Campaigns campaigns;
  private final BusinessClock clock;

  StationedRules(RuleSets rules, Campaigns campaigns, BusinessClock clock) {
    this.rules = rules;
    this.campaigns = campaigns;
    this.clock = clock;
  }

  /** From how many registered poor on a village that is not poor needs a team (S45); empty when no rule asks for teams. */
  public Optional<Threshold> teamThreshold() {
    return rules.anyThreshold(campaigns.ruleSet(), "TEAM-POOR", today());
  }

  LocalDate today() {
    return clock.today();
  }

  /** Refuses a day to come. */
  void requirePast(String field, LocalDate day) {
    if (day.isAfter(today())) {
      throw DomainException.invalid(field, "stationed.date.future", today());
    }
  }
}
