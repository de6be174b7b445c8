package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DueDates;
import org.xiaohao.platform.deadline.MissingCalendarYear;

/** The dates on a receipt: those that are owed to a named reporter, and the one an anonymous reporter may go by. */
@Component
class ReceiptDates {

  private static final Set<ReportState> UNSEEN = EnumSet.of(ReportState.SUBMITTED, ReportState.REGISTERED);

  private final Promises promises;
  private final DueDates dueDates;
  private final BusinessClock clock;

  ReceiptDates(Promises promises, DueDates dueDates, BusinessClock clock) {
    this.promises = promises;
    this.dueDates = dueDates;
    this.clock = clock;
  }

  /** The open ones by clock: D1, whether the report is accepted; D2, what came of it. */
  Map<String, LocalDate> owed(Report report) {
    return promises.of(report);
  }

  /**
   * By when the centre usually has looked at a report of which no notice is owed: the day on which a named one of the same
   * day would be answered for (D1). Counted when asked for: no clock runs, nothing is stored, nobody is late.
   */
  Optional<LocalDate> usual(Report report) {
    if (report.signature().named() || !UNSEEN.contains(report.state())) {
      return Optional.empty();
    }
    try {
      return Optional.of(dueDates.of(report.ruleSet(), "D1", report.receivedOn()))
          .filter(day -> !day.isBefore(clock.today()));
    } catch (MissingCalendarYear unknown) {
      return Optional.empty();
    }
  }
}
