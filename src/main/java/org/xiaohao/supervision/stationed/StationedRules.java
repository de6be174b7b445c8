package org.xiaohao.supervision.stationed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.RuleSets;
import org.xiaohao.platform.deadline.Threshold;

/** What the rule set asks of villages and cadres today. */
@Component
public class StationedRules {

  private final RuleSets rules;
  private final Campaigns campaigns;
  private final BusinessClock clock;

  StationedRules(RuleSets rules, Campaigns campaigns, BusinessClock clock) {
    this.rules = rules;
    this.campaigns = campaigns;
    this.clock = clock;
  }

  /** From how many registered poor on a village that is not poor needs a team (S45); empty when no rule asks for teams. */
  public Optional<Threshold> teamThreshold() {
    return rules.anyThreshold(campaigns.ruleSet(), "TEAM-POOR", today());
  }

  /**
   * Whether attendance is recorded day by day (S28): by campaigns that have such records at all, as long as a rule asks for
   * it; later rules against formalism forbid it (ruling 28).
   */
  public boolean attendanceAsked() {
    return campaigns.current().dutyRecords() && attendance(today()).isPresent();
  }

  /** Where that is written; of the oldest version, which also says what ended it. */
  public String attendanceSource() {
    return attendance(LocalDate.MIN).map(Threshold::source).orElse("");
  }

  private Optional<Threshold> attendance(LocalDate on) {
    return rules.anyThreshold(campaigns.ruleSet(), "ATTENDANCE", on);
  }

  LocalDate today() {
    return clock.today();
  }

  LocalDateTime now() {
    return clock.now();
  }

  void requireAttendanceAsked() {
    if (!attendanceAsked()) {
      throw DomainException.conflict("stationed.attendance.gone", attendanceSource());
    }
  }

  /** Refuses a day to come. */
  void requirePast(String field, LocalDate day) {
    if (day.isAfter(today())) {
      throw DomainException.invalid(field, "stationed.date.future", today());
    }
  }

  /** Refuses a day on which the cadre was not posted there, and one to come. */
  void requireStationed(String field, StationedCadre one, LocalDate day) {
    requirePast(field, day);
    if (!one.stationedOn(day)) {
      throw DomainException.invalid(field, "stationed.day.outside", one.fromOn(), one.toOn() == null ? today() : one.toOn());
    }
  }
}
