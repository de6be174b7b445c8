package org.xiaohao.casework.problem;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;

/** The clocks of an item: D15 for each step of plan and checks, ITEM from the notice to the sign-off. */
@Component
class ItemClocks {

  private static final String STEP = "D15";
  private static final String ITEM = "ITEM";
  private static final String DECISION = "ITEM-EXTENSION";

  private final Deadlines deadlines;
  private final BusinessClock clock;
  private final Campaigns campaigns;

  ItemClocks(Deadlines deadlines, BusinessClock clock, Campaigns campaigns) {
    this.deadlines = deadlines;
    this.clock = clock;
    this.campaigns = campaigns;
  }

  LocalDate today() {
    return clock.today();
  }

  void startStep(ProblemItem item) {
    deadlines.start(item.subject(), STEP, ruleSet(item), clock.today());
  }

  /** The step of a county that answers a problem of the province, or of its check. */
  void startStep(ProblemList list) {
    deadlines.start(list.subject(), STEP, campaigns.byCode(list.campaign()).ruleSet(), clock.today());
  }

  void meetStep(ProblemList list) {
    deadlines.meet(list.subject(), STEP);
  }

  LocalDate stepDueOn(ProblemItem item) {
    return deadlines.dueOn(item.subject(), STEP).orElseThrow();
  }

  void meetStep(ProblemItem item) {
    deadlines.meet(item.subject(), STEP);
  }

  /** Runs until the date fixed at listing; a notice that comes after that date leaves the item overdue at once. */
  void startItem(ProblemItem item) {
    LocalDate from = item.dueOn().isBefore(clock.today()) ? item.dueOn() : clock.today();
    deadlines.startUntil(item.subject(), ITEM, ruleSet(item), from, item.dueOn());
  }

  void finish(ProblemItem item) {
    meetStep(item);
    deadlines.meet(item.subject(), ITEM);
  }

  /** How long the decision on a later date may take; the item's own clock goes on. */
  void startDeciding(ProblemItem item) {
    deadlines.start(item.subject(), DECISION, ruleSet(item), clock.today());
  }

  void decided(ProblemItem item) {
    deadlines.meet(item.subject(), DECISION);
  }

  void notDecided(ProblemItem item) {
    deadlines.cancel(item.subject(), DECISION);
  }

  /** Moves the item's clock. The reason stands with the application, the clock keeps its number only. */
  void extendItem(ProblemItem item, ExtensionView asked, long approvedBy) {
    deadlines.extend(item.subject(), ITEM, asked.askedDueOn(), "EXTENSION " + asked.number(), approvedBy);
  }

  private String ruleSet(ProblemItem item) {
    return campaigns.byCode(item.campaign()).ruleSet();
  }
}
