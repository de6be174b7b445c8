package org.xiaohao.casework.interview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.deadline.RuleSets;
import org.xiaohao.platform.deadline.WorkingCalendar;

/** The clocks of an interview (D14): notice before it, written answer, plan and check of the commitments after it. */
@Component
class InterviewClocks {

  static final String ANSWER = "D14-ANSWER";
  static final String CHECK = "D14";
  static final String PLAN = "D14-PLAN";
  private static final String NOTICE = "D14-NOTICE";

  private final Deadlines deadlines;
  private final BusinessClock clock;
  private final WorkingCalendar calendar;
  private final RuleSets rules;
  private final Campaigns campaigns;

  InterviewClocks(Deadlines deadlines, BusinessClock clock, WorkingCalendar calendar, RuleSets rules,
      Campaigns campaigns) {
    this.deadlines = deadlines;
    this.clock = clock;
    this.calendar = calendar;
    this.rules = rules;
    this.campaigns = campaigns;
  }

  LocalDate today() {
    return clock.today();
  }

  LocalDateTime now() {
    return clock.now();
  }

  /** The first day for which a notice given today is early enough. */
  LocalDate earliest() {
    int days = -rules.rule(campaigns.ruleSet(), NOTICE, clock.today()).length();
    return calendar.plusWorkingDays(clock.today(), days);
  }

  void startAnswer(Interview interview, LocalDate dueOn) {
    deadlines.cancel(interview.subject());
    deadlines.startUntil(interview.subject(), ANSWER, campaigns.ruleSet(), clock.today(), dueOn);
  }

  void meetAnswer(Interview interview) {
    deadlines.meet(interview.subject(), ANSWER);
  }

  /** Starts what runs from the day of the interview: the plan, and the thirty days to the check; returns their end. */
  LocalDate startCheck(Interview interview) {
    LocalDate heldOn = interview.heldAt().toLocalDate();
    deadlines.start(interview.subject(), PLAN, campaigns.ruleSet(), heldOn);
    deadlines.start(interview.subject(), CHECK, campaigns.ruleSet(), heldOn);
    return deadlines.dueOn(interview.subject(), CHECK).orElseThrow();
  }

  /** By when the plans are due; null once all are in. */
  LocalDate planDueOn(Interview interview) {
    return deadlines.dueOn(interview.subject(), PLAN).orElse(null);
  }

  void meetPlan(Interview interview) {
    deadlines.meet(interview.subject(), PLAN);
  }

  /** What was checked needs no plan any more; that it was missing is seen. */
  void meetCheck(Interview interview) {
    deadlines.meet(interview.subject(), CHECK);
    deadlines.cancel(interview.subject(), PLAN);
  }
}
