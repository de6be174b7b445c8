package org.xiaohao.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaohao.platform.access.CaseRef;

/** Terms and the ladder by the real rules and the real calendar, without a database. */
class TermsTests {

  private static final CaseRef CASE = new CaseRef("report", 7);
  /** A Monday. */
  private static final LocalDate START = LocalDate.of(2017, 4, 10);

  private final WorkingCalendar calendar = new WorkingCalendar();
  private final Schedule schedule = new Schedule(calendar, new RuleSets());

  private Deadline open(String ruleSet, String code, String from) {
    return schedule.open(CASE, ruleSet, code, LocalDate.parse(from), null);
  }

  /** Decision record 0005: no date is guessed, and no reporter refused. */
  @Test
  void waitForHolidaysThatAreNotAnnounced() {
    LocalDate december = LocalDate.of(2026, 12, 22);
    assertThat(schedule.openOrAwait(CASE, "2020", "D1", START).missingYear()).isNull();
    Deadline waiting = schedule.openOrAwait(CASE, "2020", "D1", december);
    assertThat(waiting.missingYear()).isEqualTo(2027);
    assertThatThrownBy(() -> schedule.missed(waiting, december)).isInstanceOf(MissingCalendarYear.class);
    assertThatThrownBy(() -> waiting.meet(LocalDate.of(2027, 1, 1))).isInstanceOf(MissingCalendarYear.class);
    waiting.meet(LocalDate.of(2026, 12, 31));
    assertThat(waiting.state()).isEqualTo(ClockState.MET);
    assertThat(schedule.knows(2026)).isTrue();
    assertThat(schedule.knows(2027)).isFalse();
  }

  /** What each clock of the main job comes to, set by set (domain.md §7, rulings A4). */
  @Tag("D1")
  @Tag("D2")
  @Tag("D3")
  @Tag("D4")
  @Tag("D5")
  @Tag("D6")
  @Tag("D7")
  @Tag("D8")
  @Tag("D15")
  @ParameterizedTest(name = "{1} of {0} from {2}")
  @CsvSource({
      "2017, D1, 2017-06-27, 2017-07-07", "2020, D1, 2017-06-27, 2017-07-18",
      "2020, D2, 2017-04-14, 2017-05-08", "2017, D3, 2017-09-05, 2017-09-12", "2017, D4, 2017-06-27, 2017-09-27",
      "2017, D5, 2018-12-31, 2019-01-30", "2017, D5, 2019-01-31, 2019-02-28", "2017, D6, 2017-06-27, 2017-07-18",
      "2017, D7, 2017-06-27, 2017-07-27", "2017, D8, 2017-06-30, 2017-08-30", "2017, D15, 2017-04-10, 2017-04-24"})
  void endOnTheDayOfTheRule(String ruleSet, String code, String from, LocalDate due) {
    assertThat(open(ruleSet, code, from).dueOn()).isEqualTo(due);
  }

  @Test
  void standWithTheirRule() {
    Deadline deadline = open("2017", "D15", "2017-04-10");
    assertThat(deadline.subject()).isEqualTo(CASE);
    assertThat(deadline.code()).isEqualTo("D15");
    assertThat(deadline.ruleSet()).isEqualTo("2017");
    assertThat(deadline.unit()).isEqualTo(Rule.Unit.WORKING_DAYS);
    assertThat(deadline.source()).isNotBlank();
    assertThat(deadline.startedOn()).isEqualTo(START);
    assertThat(deadline.state()).isEqualTo(ClockState.RUNNING);
    assertThat(deadline.rung()).isEqualTo(Schedule.NONE);
    assertThat(deadline.runs()).isTrue();
  }

  @Test
  void needADateWhereTheRuleHasNoLength() {
    assertThatThrownBy(() -> open("2017", "ITEM", "2017-04-10")).hasMessage("deadline.needsDate");
    LocalDate fixed = LocalDate.of(2017, 5, 31);
    assertThat(schedule.open(CASE, "2017", "ITEM", START, fixed).dueOn()).isEqualTo(fixed);
    assertThat(schedule.open(CASE, "2017", "D15", START, fixed).dueOn()).isEqualTo(fixed);
  }

  @Test
  void moveByTheWorkingDaysTheyStoodStill() {
    Deadline deadline = open("2017", "D15", "2017-04-10");
    assertThat(deadline.countedOn(START.plusDays(9))).isEqualTo(START.plusDays(9));
    deadline.pause(START);
    assertThat(deadline.countedOn(START.plusDays(9))).isEqualTo(START);
    assertThat(deadline.runs()).isFalse();
    assertThatThrownBy(() -> deadline.pause(START)).hasMessage("deadline.state");
    schedule.resume(deadline, LocalDate.of(2017, 6, 5));
    assertThat(deadline.dueOn()).isEqualTo("2017-06-19");
    assertThat(deadline.runs()).isTrue();
    assertThatThrownBy(() -> schedule.resume(deadline, LocalDate.of(2017, 6, 6))).hasMessage("deadline.state");
    deadline.extend(LocalDate.of(2017, 7, 3));
    schedule.recount(deadline, LocalDate.of(2017, 6, 6));
    assertThat(deadline.dueOn()).isEqualTo("2017-07-03");
  }

  @Test
  void areExtendedToALaterDayOnly() {
    Deadline deadline = open("2017", "D15", "2017-04-10");
    assertThatThrownBy(() -> deadline.extend(deadline.dueOn())).hasMessage("deadline.notLater");
    deadline.pause(START);
    assertThatThrownBy(() -> deadline.extend(LocalDate.of(2017, 7, 3))).hasMessage("deadline.state");
  }

  @Test
  void areMetOnTheDueDayAndLateTheNext() {
    assertThat(met("2017-04-24")).isEqualTo(ClockState.MET);
    assertThat(met("2017-04-25")).isEqualTo(ClockState.BREACHED_MET);
    Deadline still = open("2017", "D15", "2017-04-10");
    still.pause(LocalDate.of(2017, 4, 24));
    still.meet(LocalDate.of(2017, 6, 5));
    assertThat(still.state()).isEqualTo(ClockState.MET);
    Deadline cancelled = open("2017", "D15", "2017-04-10");
    cancelled.cancel(LocalDate.of(2017, 4, 11));
    assertThat(cancelled.state()).isEqualTo(ClockState.CANCELLED);
    assertThat(cancelled.countedOn(LocalDate.of(2017, 4, 20))).isEqualTo("2017-04-11");
  }

  private ClockState met(String on) {
    Deadline deadline = open("2017", "D15", "2017-04-10");
    deadline.meet(LocalDate.parse(on));
    return deadline.state();
  }

  /** The ladder of D15 due on Monday 2017-04-24. */
  @Tag("D18")
  @ParameterizedTest
  @CsvSource({"2017-04-18, ''", "2017-04-19, NOTIFY", "2017-04-23, NOTIFY", "2017-04-24, NOTIFY DUE",
      "2017-04-25, NOTIFY DUE BREACH", "2017-04-26, NOTIFY DUE BREACH", "2017-04-27, NOTIFY DUE BREACH SUPERIOR",
      "2017-05-08, NOTIFY DUE BREACH SUPERIOR", "2017-05-09, NOTIFY DUE BREACH SUPERIOR INTERVIEW"})
  void ringTheirRungsFromTheDay(LocalDate today, String rungs) {
    assertThat(String.join(" ", schedule.missed(open("2017", "D15", "2017-04-10"), today).stream().map(Rung::name)
        .toList())).isEqualTo(rungs);
  }

  @Test
  void ringAgainWhatTheLaterDateHasYetToCome() {
    Deadline deadline = open("2017", "D15", "2017-04-10");
    schedule.plan(deadline, "BREACH");
    assertThat(schedule.missed(deadline, LocalDate.of(2017, 4, 27))).extracting(Rung::name).containsExactly("SUPERIOR");
    schedule.recount(deadline, LocalDate.of(2017, 4, 25));
    assertThat(deadline.rung()).isEqualTo("BREACH");
    deadline.extend(LocalDate.of(2017, 4, 28));
    schedule.recount(deadline, LocalDate.of(2017, 4, 25));
    assertThat(deadline.rung()).isEqualTo("NOTIFY");
    deadline.extend(LocalDate.of(2017, 5, 31));
    schedule.recount(deadline, LocalDate.of(2017, 4, 25));
    assertThat(deadline.rung()).isEqualTo(Schedule.NONE);
  }

  @ParameterizedTest
  @CsvSource({"2017-04-24, 2017-04-24, 0, DUE_TODAY", "2017-04-25, 2017-04-24, -1, OVERDUE",
      "2017-04-21, 2017-04-24, 3, SOON", "2017-04-18, 2017-04-24, 4, CALM"})
  void lookAsUrgentAsTheyAre(LocalDate today, LocalDate due, int days, DaysLeft.Tone tone) {
    assertThat(DaysLeft.between(today, due, true, days)).isEqualTo(new DaysLeft(days, tone, true));
  }

  @Test
  void knowWhichYearsAreAnnounced() {
    assertThat(calendar.knows(LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(calendar.knows(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(calendar.knows(LocalDate.of(2015, 12, 31), LocalDate.of(2017, 1, 1))).isFalse();
  }
}
