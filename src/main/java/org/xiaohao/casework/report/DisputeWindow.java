package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DueDates;
import org.xiaohao.platform.deadline.MissingCalendarYear;

/**
 * The fifteen working days (D22) in which a reporter may dispute an outcome, from the day it was told; before they are over
 * the report is not archived. They are no clock: nobody is late when they end.
 */
@Component
class DisputeWindow {

  private static final String TERM = "D22";

  private final DueDates dates;
  private final BusinessClock clock;

  DisputeWindow(DueDates dates, BusinessClock clock) {
    this.dates = dates;
    this.clock = clock;
  }

  /** Empty while nothing was told, and while the holidays before the last day are not announced: then it is open. */
  Optional<DisputeTerm> of(Report report) {
    return lastDay(report).map(until -> DisputeTerm.of(until, clock.today()));
  }

  /** Whether an objection of that day comes in time. */
  boolean open(Report report, LocalDate saidOn) {
    return report.disputable() && lastDay(report).map(until -> !saidOn.isAfter(until)).orElse(true);
  }

  boolean open(Report report) {
    return open(report, clock.today());
  }

  /** Whether the report must wait before it is archived; a dispute that was rejected ends the waiting. */
  boolean holds(Report report) {
    return report.disputable() && report.outcomeToldOn() != null && open(report);
  }

  /** Refuses to archive what the reporter may still dispute, and says from when on it may be. */
  void requireOver(Report report) {
    if (holds(report)) {
      throw lastDay(report).map(until -> DomainException.conflict("report.dispute.window", until))
          .orElseGet(() -> DomainException.conflict("report.dispute.window.unknown"));
    }
  }

  /** Refuses an objection for which it is too late, or for which there is no outcome. */
  void requireOpen(Report report, LocalDate saidOn) {
    if (!report.disputable()) {
      throw DomainException.invalid("text", "report.dispute.not.now");
    }
    if (!open(report, saidOn)) {
      throw DomainException.invalid("text", "report.dispute.over", lastDay(report).orElseThrow());
    }
  }

  private Optional<LocalDate> lastDay(Report report) {
    if (report.outcomeToldOn() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(dates.of(report.ruleSet(), TERM, report.outcomeToldOn()));
    } catch (MissingCalendarYear e) {
      return Optional.empty();
    }
  }
}
