package org.xiaohao.casework.report;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.RuleSets;
import org.xiaohao.platform.deadline.WorkingCalendar;

/** By when a matter of the upper level must have gone up: D3, five working days (2020 rules Art. 15). */
@Component
class SendUpTerm {

  private final RuleSets ruleSets;
  private final WorkingCalendar calendar;
  private final Campaigns campaigns;

  SendUpTerm(RuleSets ruleSets, WorkingCalendar calendar, Campaigns campaigns) {
    this.ruleSets = ruleSets;
    this.calendar = calendar;
    this.campaigns = campaigns;
  }

  LocalDate endOf(LocalDate receivedOn) {
    return calendar.plusWorkingDays(receivedOn, ruleSets.rule(campaigns.ruleSet(), "D3", receivedOn).length());
  }
}
