package org.xiaohao.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaohao.platform.DomainException;

class RuleSetsTests {

  private static final LocalDate BULLETIN = LocalDate.of(2017, 6, 27);

  private final RuleSets ruleSets = new RuleSets();

  @ParameterizedTest
  @CsvSource({
      "2017, D1,  2017-06-27, 10, CALENDAR_DAYS",
      "2020, D1,  2021-06-27, 15, WORKING_DAYS",
      "2017, D5,  2018-12-31, 30, CALENDAR_DAYS",
      "2017, D5,  2019-01-01, 1,  MONTHS",
      "2020, D5,  2020-06-27, 1,  MONTHS",
      "2017, D8,  2017-06-27, 2,  MONTHS",
      "2017, D12, 2019-08-31, 15, CALENDAR_DAYS",
      "2017, D12, 2019-09-01, 1,  MONTHS",
      "2020, D15, 2020-06-27, 10, WORKING_DAYS"})
  void choosesTheVersionInForceOnTheStartDate(String set, String code, LocalDate on, int length, Rule.Unit unit) {
    Rule rule = ruleSets.rule(set, code, on);
    assertThat(rule.length()).isEqualTo(length);
    assertThat(rule.unit()).isEqualTo(unit);
    assertThat(rule.source()).as("stands on the pages").isNotBlank().doesNotContainPattern("[A-Za-z\\[]");
  }

  /** The demo campaign of 2017 names the set 2020 (ruling A4). */
  @Test
  void letsAnOlderCampaignNameAYoungerSet() {
    Rule rule = ruleSets.rule("2020", "D1", BULLETIN);
    assertThat(rule.length()).isEqualTo(15);
    assertThat(rule.effectiveFrom()).isAfter(BULLETIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017", "2020"})
  void holdsEveryClockInBothSets(String set) {
    List<String> codes = List.of("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D11", "D12",
        "D12-ANSWER", "D13", "D13-EXECUTION", "D14", "D14-PLAN", "D14-NOTICE", "D15", "D16", "D16-COUNTY", "D17",
        "D19", "ITEM");
    assertThat(codes).allSatisfy(code ->
        assertThat(ruleSets.rule(set, code, LocalDate.of(2019, 3, 1)).code()).isEqualTo(code));
    assertThat(ruleSets.ladder(set)).extracting(Rung::name)
        .containsExactly("NOTIFY", "DUE", "BREACH", "SUPERIOR", "INTERVIEW");
  }

  @Test
  void tellsTheSetsApartByTheirFlags() {
    assertThat(ruleSets.flag("2017", "distributionApproval")).isFalse();
    assertThat(ruleSets.flag("2020", "distributionApproval")).isTrue();
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> ruleSets.rule("1993", "D1", BULLETIN)).hasMessage("deadline.unknownRuleSet");
    assertThatThrownBy(() -> ruleSets.rule("2017", "D99", BULLETIN)).hasMessage("deadline.unknownRule");
    assertThatThrownBy(() -> ruleSets.flag("2017", "moonPhase")).isInstanceOf(DomainException.class);
  }
}
