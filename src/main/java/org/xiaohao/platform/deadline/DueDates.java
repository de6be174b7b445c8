package org.xiaohao.platform.deadline;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts the date a clock would fall due, without starting one. */
@Component
public class DueDates {

  private final RuleSets ruleSets;
  private final WorkingCalendar calendar;

  DueDates(RuleSets ruleSets, WorkingCalendar calendar) {
    this.ruleSets = ruleSets;
    this.calendar = calendar;
  }

  /** A number of the rule set that is no term, such as how often something may be done. */
  public int limit(String ruleSet, String name) {
    return ruleSets.limit(ruleSet, name);
  }

  /** A dated number of the rule set by which something is measured (S25, S54). */
  public Threshold threshold(String ruleSet, String code, LocalDate on) {
    return ruleSets.threshold(ruleSet, code, on);
  }

  /** The rule itself, for papers that say how long somebody has. */
  public Rule term(String ruleSet, String code, LocalDate startedOn) {
    return ruleSets.rule(ruleSet, code, startedOn);
  }

  public LocalDate of(String ruleSet, String code, LocalDate startedOn) {
    Rule rule = ruleSets.rule(ruleSet, code, startedOn);
    return calendar.plus(startedOn, rule.length(), rule.unit());
  }
}
