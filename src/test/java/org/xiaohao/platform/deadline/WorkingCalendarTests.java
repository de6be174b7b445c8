package org.xiaohao.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {

  private final WorkingCalendar calendar = new WorkingCalendar();

  @Tag("W16")
  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource({
      "2017-04-14, 20, 2017-05-15",
      "2017-05-15, 30, 2017-06-27",
      "2017-01-20, 15, 2017-02-15",
      "2017-04-28,  5, 2017-05-08",
      "2017-06-27, 15, 2017-07-18",
      "2020-01-20, 15, 2020-02-18",
      "2026-02-10, 15, 2026-03-09",
      "2026-09-15,  5, 2026-09-21"})
  void countsFromTheDayAfterTheEvent(LocalDate event, int days, LocalDate due) {
    assertThat(calendar.plusWorkingDays(event, days)).isEqualTo(due);
    assertThat(calendar.workingDaysBetween(event, due)).isEqualTo(days);
  }

  /** C21: the province's 20 days end on the day itself, the county's 30 on 2017-12-08. */
  @ParameterizedTest
  @CsvSource({"2017-09-25, 20, 2017-10-27", "2017-10-27, 30, 2017-12-08"})
  void countsTheFundClocksOverNationalDay(LocalDate event, int days, LocalDate due) {
    assertThat(calendar.plusWorkingDays(event, days)).isEqualTo(due);
  }

  /** 2017-09-30 is a make-up Saturday, 10-01 to 10-08 are off. */
  @Test
  @Tag("M8")
  void crossesNationalDayFromTheLastDayBeforeIt() {
    LocalDate lastDay = LocalDate.of(2017, 9, 30);
    assertThat(calendar.isWorkingDay(lastDay)).isTrue();
    assertThat(calendar.plusWorkingDays(lastDay, 5)).isEqualTo("2017-10-13");
  }

  @Test
  void countsMakeUpWorkdays() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 20))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 19))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
  }

  @Test
  void countsBackWithANegativeSign() {
    LocalDate friday = LocalDate.of(2017, 12, 8);
    LocalDate monday = LocalDate.of(2017, 12, 11);
    assertThat(calendar.workingDaysBetween(monday, friday)).isEqualTo(-1);
    assertThat(calendar.workingDaysBetween(friday, friday)).isZero();
    assertThat(calendar.plusWorkingDays(monday, -1)).isEqualTo(friday);
  }

  @ParameterizedTest
  @CsvSource({"2017-04-28, 2, 2017-06-28", "2017-12-31, 2, 2018-02-28", "2019-12-30, 2, 2020-02-29"})
  void countsMonthsToTheSameDayOrTheMonthsLast(LocalDate event, int months, LocalDate due) {
    assertThat(calendar.plus(event, months, Rule.Unit.MONTHS)).isEqualTo(due);
  }

  @Test
  void failsLoudlyInAYearWithoutData() {
    assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2027, 1, 4)))
        .isInstanceOf(MissingCalendarYear.class)
        .extracting("year").isEqualTo(2027);
    assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 5))
        .isInstanceOf(MissingCalendarYear.class);
    assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2016, 1, 4), -1))
        .isInstanceOf(MissingCalendarYear.class);
  }
}
