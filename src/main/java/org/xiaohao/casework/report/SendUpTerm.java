package org.xiaohao.casework.report;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.RuleSets;
import org.xiaohao.platform.deadline.WorkingCalendar;

/** By when a matter of the upper level must have gone up: D3, five working days (2020 rules Art. 15). */
@Component
class SendUpTerm {

  private final RuleSets ruleSets;
  private final WorkingCalendar calendar;
  private final String ruleSet;

  SendUpTerm(RuleSets ruleSets, WorkingCalendar calendar, @Value("${xiaohao.rule-set:2020}") String ruleSet) {
    this.ruleSets = ruleSets;
    this.calendar = calendar;
    this.ruleSet = ruleSet;
  }

  LocalDate endOf(LocalDate receivedOn) {
    return calendar.plusWorkingDays(receivedOn, ruleSets.rule(ruleSet, "D3", receivedOn).length());
  }
}
