package org.xiaohao.supervision.diligence;

import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.DueDates;
import org.xiaohao.platform.deadline.Rule;
import org.xiaohao.platform.organisation.Level;

/** The share of their working hours that leaders of a level owe to poverty relief: a dated rule of the campaign's set (S22). */
@Component
public class TimeShares {

  private final DueDates rules;
  private final Campaigns campaigns;
  private final DutyRecords records;

  TimeShares(DueDates rules, Campaigns campaigns, DutyRecords records) {
    this.rules = rules;
    this.campaigns = campaigns;
    this.records = records;
  }

  /** The rule in force when the month begins; its length is the share in per cent. */
  public Rule of(Level level, YearMonth month) {
    return rules.term(campaigns.ruleSet(), "S22-" + level, month.atDay(1));
  }

  void requireKept() {
    records.require();
  }
}
