package org.xiaohao.supervision.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.DueDates;

/**
 * When a cluster is common, emerging or a trend, as the rule set says for the last day of a month (S54).
 *
 * @param commonMonths within so many months
 * @param commonCounties in so many counties: common
 * @param emergingItems so many items in the month, more than in the month before,
 * @param emergingQuiet and none in so many months before that: emerging
 * @param trendMonths more than the month before, so many months running: a trend
 */
public record ClusterRules(int commonMonths, int commonCounties, int emergingItems, int emergingQuiet, int trendMonths) {

  /** The first month that has to be known. */
  YearMonth since(YearMonth month) {
    return month.minusMonths(Math.max(Math.max(commonMonths - 1, emergingQuiet + 1), trendMonths));
  }

  /** The first month that is shown. */
  YearMonth shownSince(YearMonth month) {
    return month.minusMonths(Math.max(commonMonths - 1, trendMonths));
  }

  /** Reads them from the rule set of the campaign. */
  @Component
  static class Reader {

    private final DueDates rules;
    private final Campaigns campaigns;

    Reader(DueDates rules, Campaigns campaigns) {
      this.rules = rules;
      this.campaigns = campaigns;
    }

    ClusterRules of(YearMonth month) {
      LocalDate on = month.atEndOfMonth();
      return new ClusterRules(number("COMMON-MONTHS", on), number("COMMON-COUNTIES", on), number("EMERGING-ITEMS", on),
          number("EMERGING-QUIET", on), number("TREND-MONTHS", on));
    }

    private int number(String code, LocalDate on) {
      return rules.threshold(campaigns.ruleSet(), code, on).value().intValueExact();
    }
  }
}
