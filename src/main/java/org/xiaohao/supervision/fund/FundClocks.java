package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.ClockState;
import org.xiaohao.platform.deadline.ClockView;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.deadline.DueDates;

/**
 * The two terms of money from centre and province (D16): the province passes it on within 20 working days of its arrival,
 * the county puts it to work within 30 working days of its receipt. Money of city and county has no such term; the list of
 * idle money watches it (S52). Beside them every larger payment is to be made public within a third one (S31), and
 * what is recovered has the term of its decision (S43).
 */
@Component
class FundClocks {

  static final String PROVINCE = "D16";
  static final String COUNTY = "D16-COUNTY";
  static final String OPEN = "D16-OPEN";
  static final String REPAY = "D16-REPAY";

  private final Deadlines deadlines;
  private final Campaigns campaigns;
  private final BusinessClock clock;
  private final DueDates rules;

  FundClocks(Deadlines deadlines, Campaigns campaigns, BusinessClock clock, DueDates rules) {
    this.deadlines = deadlines;
    this.campaigns = campaigns;
    this.clock = clock;
    this.rules = rules;
  }

  LocalDate today() {
    return clock.today();
  }

  /** Refuses a day to come, and one before the step that had to come first. */
  void requireDay(String field, LocalDate day, LocalDate notBefore, String tooEarly) {
    if (day.isAfter(today())) {
      throw DomainException.invalid(field, "fund.date.future", today());
    }
    if (notBefore != null && day.isBefore(notBefore)) {
      throw DomainException.invalid(field, tooEarly, notBefore);
    }
  }

  void arrived(FundBatch batch) {
    if (batch.source().fromAbove()) {
      deadlines.startOrAwait(batch.subject(), PROVINCE, campaigns.ruleSet(), batch.arrivedOn());
    }
  }

  /** From which amount a payment has to be made public, in yuan. */
  int publicFrom() {
    return rules.limit(campaigns.ruleSet(), "publicFundYuan");
  }

  /** Starts, corrects or ends the term in which the county makes a payment public; a small one has none. */
  void toPublish(FundAllocation allocation, LocalDate publishedOn) {
    CaseRef subject = allocation.subject();
    if (allocation.amount().compareTo(BigDecimal.valueOf(publicFrom())) < 0) {
      deadlines.cancel(subject, OPEN);
      return;
    }
    if (startedOn(subject, OPEN).isPresent()) {
      deadlines.restart(subject, OPEN, allocation.paidOn());
    } else {
      deadlines.startOrAwait(subject, OPEN, campaigns.ruleSet(), allocation.paidOn());
    }
    if (publishedOn != null) {
      deadlines.meet(subject, OPEN, publishedOn);
    }
  }

  /** The county's term runs from the payment, so that nobody wins time who does not confirm the receipt. */
  void paid(FundBatch batch, FundAllocation allocation) {
    toPublish(allocation, null);
    if (batch.source().fromAbove()) {
      deadlines.startOrAwait(allocation.subject(), COUNTY, campaigns.ruleSet(), allocation.paidOn());
    }
  }

  /** Money that came later than it was paid gives the county its whole term; one that is over is not opened again. */
  void received(FundAllocation allocation, LocalDate on) {
    if (on.isAfter(allocation.paidOn()) && allocation.clock() == ClockState.RUNNING && runsOn(allocation)) {
      deadlines.cancel(allocation.subject(), COUNTY);
      deadlines.startOrAwait(allocation.subject(), COUNTY, campaigns.ruleSet(), on);
    }
  }

  /** The county has the term that the decision gives it to pay back what is recovered (S43). */
  void recovering(CarryOver one, RecoveryDecision decision) {
    if (decision.repayBy().isBefore(decision.decidedOn())) {
      throw DomainException.invalid("repayBy", "fund.repay.early", decision.decidedOn());
    }
    deadlines.startUntil(one.subject(), REPAY, campaigns.ruleSet(), decision.decidedOn(), decision.repayBy());
  }

  /** The day from which a term was counted last; empty where none ever ran. */
  Optional<LocalDate> startedOn(CaseRef subject, String code) {
    return deadlines.ofCase(subject).stream().filter(view -> view.code().equals(code)).findFirst()
        .map(ClockView::startedOn);
  }

  /** Counts a term from another day, since the first was a wrong entry; one that was over is open again. */
  void restart(CaseRef subject, String code, LocalDate on) {
    deadlines.restart(subject, code, on);
  }

  /** Whether the county's term is not over today. */
  boolean runsOn(FundAllocation allocation) {
    return allocation.dueOn() == null || !today().isAfter(allocation.dueOn());
  }

  /** There was no such money. */
  void cancel(CaseRef subject, String code) {
    deadlines.cancel(subject, code);
  }

  /** Stops a term on the day on which the last of the money moved. */
  void done(CaseRef subject, String code, LocalDate on) {
    deadlines.meet(subject, code, on);
  }
}
