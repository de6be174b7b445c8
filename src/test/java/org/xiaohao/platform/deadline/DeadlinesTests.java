package org.xiaohao.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;

@SpringJUnitConfig(DeadlineDatabase.class)
class DeadlinesTests {

  private static final CaseRef ITEM = new CaseRef("problem-item", 7);

  /** A Monday. */
  private static final LocalDate START = LocalDate.of(2017, 4, 10);

  @Autowired
  private Deadlines deadlines;
  @Autowired
  private Ladder ladder;
  @Autowired
  private BusinessClock clock;
  @Autowired
  private JdbcTemplate jdbc;
  @Autowired
  private DeadlineDatabase.Heard heard;
  @Autowired
  private PlatformTransactionManager transactions;

  @BeforeEach
  void beginOn20170410() {
    jdbc.update("delete from deadline_change");
    jdbc.update("delete from deadline");
    clock.startAt(START.atTime(9, 0));
    heard.events.clear();
    heard.onRung = () -> { };
  }

  @Test
  void movesTheClockForwardOnly() {
    LocalDateTime later = LocalDateTime.of(2017, 6, 27, 8, 30);
    clock.moveTo(later);
    clock.moveTo(later);
    assertThat(clock.now()).isEqualTo(later);
    assertThatThrownBy(() -> clock.moveTo(later.minusSeconds(1))).hasMessage("clock.backwards");
    assertThat(clock.today()).isEqualTo("2017-06-27");
  }

  @Test
  void refusesToSetTheClockBackOnceADeadlineRuns() {
    startPlan();
    assertThatThrownBy(() -> clock.startAt(START.minusYears(1).atStartOfDay())).hasMessage("clock.inUse");
  }

  /** D15: ten working days from 2017-04-10, over the first of May. */
  @Test
  void startsAClockByItsRuleAndTellsIt() {
    startPlan();
    assertThat(deadlines.dueOn(ITEM, "D15")).contains(LocalDate.of(2017, 4, 24));
    assertThat(heard.events).containsExactly(new ClockChanged(ITEM, "D15", LocalDate.of(2017, 4, 24)));
    ClockView view = deadlines.ofCase(ITEM).get(0);
    assertThat(view.daysLeft()).isEqualTo(10);
    assertThat(view.unit()).isEqualTo(Rule.Unit.WORKING_DAYS);
    assertThat(view.source()).isNotBlank();
  }

  @Test
  void letsAnOpenClockGoOnWhenItsStepComesBack() {
    startPlan();
    deadlines.start(ITEM, "D15", "2017", START.plusDays(5));
    assertThat(deadlines.ofCase(ITEM)).hasSize(1);
    deadlines.meet(ITEM, "D15");
    deadlines.start(ITEM, "D15", "2017", START.plusDays(5));
    assertThat(deadlines.ofCase(ITEM)).extracting(ClockView::state)
        .containsExactly(ClockState.RUNNING, ClockState.MET);
  }

  @Test
  void takesADateFixedByAPerson() {
    LocalDate fixed = LocalDate.of(2017, 5, 31);
    assertThatThrownBy(() -> deadlines.start(ITEM, "ITEM", "2017", START)).hasMessage("deadline.needsDate");
    deadlines.startUntil(ITEM, "ITEM", "2017", START, fixed);
    deadlines.startUntil(ITEM, "ITEM", "2017", START, fixed);
    assertThat(deadlines.dueOn(ITEM, "ITEM")).contains(fixed);
    assertThatThrownBy(() -> deadlines.startUntil(ITEM, "ITEM", "2017", START, fixed.plusDays(1)))
        .hasMessage("deadline.alreadyRuns");
  }

  /** Decision 24: due today is amber; red begins the next day, be it a Saturday. */
  @Test
  void isAmberOnTheDueDayAndRedTheNext() {
    LocalDate friday = LocalDate.of(2017, 4, 14);
    assertThat(deadlines.daysLeft(LocalDate.of(2017, 4, 28)).tone()).isEqualTo(DaysLeft.Tone.CALM);
    assertThat(deadlines.daysLeft(LocalDate.of(2017, 4, 13))).isEqualTo(new DaysLeft(3, DaysLeft.Tone.SOON, true));
    clock.moveTo(friday.atTime(23, 59, 59));
    assertThat(deadlines.daysLeft(friday)).isEqualTo(new DaysLeft(0, DaysLeft.Tone.DUE_TODAY, true));
    clock.moveTo(friday.plusDays(1).atStartOfDay());
    assertThat(deadlines.daysLeft(friday).tone()).isEqualTo(DaysLeft.Tone.OVERDUE);
    clock.moveTo(friday.plusDays(3).atStartOfDay());
    assertThat(deadlines.daysLeft(friday)).isEqualTo(new DaysLeft(-1, DaysLeft.Tone.OVERDUE, true));
  }

  @Test
  void saysWhetherItWasMetInTime() {
    startPlan();
    clock.moveTo(LocalDateTime.of(2017, 4, 24, 23, 0));
    deadlines.meet(ITEM, "D15");
    deadlines.meet(ITEM, "D15");
    startPlan();
    clock.moveTo(LocalDateTime.of(2017, 4, 25, 0, 0));
    deadlines.meet(ITEM, "D15");
    assertThat(deadlines.ofCase(ITEM)).extracting(ClockView::state)
        .containsExactly(ClockState.BREACHED_MET, ClockState.MET);
    assertThat(deadlines.ofCase(ITEM)).extracting(ClockView::daysLeft).containsExactly(-1, 0);
    assertThat(deadlines.dueOn(ITEM, "D15")).isEmpty();
  }

  @Test
  void movesTheDateByTheWorkingDaysItStoodStill() {
    startPlan();
    deadlines.pause(ITEM, "D15", "OBJECTION");
    clock.moveTo(LocalDateTime.of(2017, 6, 5, 9, 0));
    assertThat(ladder.ring()).isZero();
    assertThat(deadlines.ofCase(ITEM).get(0).daysLeft()).isEqualTo(10);
    deadlines.resume(ITEM, "D15");
    assertThat(deadlines.ofCase(ITEM).get(0).daysLeft()).isEqualTo(10);
    assertThat(deadlines.dueOn(ITEM, "D15")).contains(LocalDate.of(2017, 6, 19));
    assertThat(deadlines.ofCase(ITEM).get(0).changes()).extracting(ClockChange::kind)
        .containsExactly(ClockChange.Kind.PAUSED, ClockChange.Kind.RESUMED);
    assertThatThrownBy(() -> deadlines.resume(ITEM, "D15")).hasMessage("deadline.state");
  }

  @Test
  void doesNotCallLateWhatStoodStillOnTheDueDay() {
    startPlan();
    deadlines.pause(ITEM, "D15", "OBJECTION");
    clock.moveTo(LocalDateTime.of(2017, 6, 5, 9, 0));
    deadlines.meet(ITEM, "D15");
    assertThat(deadlines.ofCase(ITEM).get(0).state()).isEqualTo(ClockState.MET);
  }

  @Test
  void extendsWithReasonAndApprovalAndKeepsTheOldDate() {
    LocalDate later = LocalDate.of(2017, 7, 10);
    deadlines.start(ITEM, "D8", "2017", START);
    assertThatThrownBy(() -> deadlines.extend(ITEM, "D8", later, " ", 3)).hasMessage("deadline.needsReason");
    assertThatThrownBy(() -> deadlines.extend(ITEM, "D8", later, "COMPLEX", 0)).hasMessage("deadline.needsApproval");
    assertThatThrownBy(() -> deadlines.extend(ITEM, "D8", START, "COMPLEX", 3)).hasMessage("deadline.notLater");
    deadlines.extend(ITEM, "D8", later, "COMPLEX", 3);
    ClockView view = deadlines.ofCase(ITEM).get(0);
    assertThat(view.dueOn()).isEqualTo(later);
    assertThat(view.daysLeft()).isEqualTo(91);
    assertThat(view.unit()).isEqualTo(Rule.Unit.CALENDAR_DAYS);
    assertThat(view.changes()).containsExactly(new ClockChange(
        ClockChange.Kind.EXTENDED, START, LocalDate.of(2017, 6, 10), later, "COMPLEX", 3L));
    assertThatThrownBy(() -> deadlines.extend(new CaseRef("clue", 1), "D8", later, "COMPLEX", 3))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void ringsAgainUnderTheExtendedDate() {
    startPlan();
    clock.moveTo(LocalDateTime.of(2017, 4, 25, 0, 0));
    ladder.ring();
    deadlines.extend(ITEM, "D15", LocalDate.of(2017, 5, 31), "COMPLEX", 3);
    assertThat(ladder.ring()).isZero();
    heard.events.clear();
    clock.moveTo(LocalDateTime.of(2017, 6, 1, 0, 0));
    ladder.ring();
    assertThat(heard.rungs()).containsExactly("NOTIFY", "DUE", "BREACH");
  }

  @Test
  void cancelsAllOpenClocks() {
    startPlan();
    deadlines.start(ITEM, "D8", "2017", START);
    heard.events.clear();
    deadlines.cancel(ITEM);
    assertThat(heard.events)
        .containsExactly(new ClockChanged(ITEM, "D15", null), new ClockChanged(ITEM, "D8", null));
    clock.moveTo(LocalDateTime.of(2018, 1, 1, 0, 0));
    assertThat(ladder.ring()).isZero();
  }

  /** Due on Monday 2017-04-24, counted from 2017-04-10. */
  @Test
  void ringsEachRungOnItsDay() {
    startPlan();
    assertThat(rungsRungAt("2017-04-18T23:59:59")).isEmpty();
    assertThat(rungsRungAt("2017-04-19T00:00:00")).containsExactly("NOTIFY");
    assertThat(rungsRungAt("2017-04-23T23:59:59")).isEmpty();
    assertThat(rungsRungAt("2017-04-24T00:00:00")).containsExactly("DUE");
    assertThat(rungsRungAt("2017-04-25T00:00:00")).containsExactly("BREACH");
    assertThat(rungsRungAt("2017-04-27T00:00:00")).containsExactly("SUPERIOR");
    assertThat(rungsRungAt("2017-05-08T23:59:59")).isEmpty();
    assertThat(rungsRungAt("2017-05-09T00:00:00")).containsExactly("INTERVIEW");
    assertThat(rungsRungAt("2017-12-31T00:00:00")).isEmpty();
  }

  /** M18: after two days' downtime each missed rung is rung once. */
  @Test
  void ringsEachMissedRungOnceAfterDowntime() {
    startPlan();
    rungsRungAt("2017-04-23T00:00:00");
    assertThat(rungsRungAt("2017-04-25T10:00:00")).containsExactly("DUE", "BREACH");
    assertThat(ladder.ring()).isZero();
  }

  @Test
  void ringsMoreClocksThanOneBatch() {
    for (int i = 1; i <= 205; i++) {
      deadlines.start(new CaseRef("report", i), "D1", "2020", START);
    }
    clock.moveTo(LocalDateTime.of(2018, 1, 2, 0, 0));
    assertThat(ladder.ring()).isEqualTo(205 * 5);
    assertThat(ladder.ring()).isZero();
  }

  @Test
  void rollsBackAndRetriesAClockWhoseListenerFails() {
    startPlan();
    deadlines.start(new CaseRef("problem-item", 8), "D15", "2017", START);
    heard.onRung = failOnce();
    clock.moveTo(LocalDateTime.of(2017, 4, 19, 0, 0));
    assertThat(ladder.ring()).isEqualTo(1);
    assertThat(ladder.ring()).isEqualTo(1);
    assertThat(jdbc.queryForList("select rung from deadline", String.class)).containsExactly("NOTIFY", "NOTIFY");
  }

  @Test
  void leavesAClockToTheNodeThatRangItFirst() {
    startPlan();
    clock.moveTo(LocalDateTime.of(2017, 4, 19, 0, 0));
    TransactionTemplate otherNode = new TransactionTemplate(transactions);
    otherNode.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    heard.onRung = () -> otherNode.executeWithoutResult(
        status -> jdbc.update("update deadline set rung = 'NOTIFY', version = version + 1"));
    assertThat(ladder.ring()).isZero();
  }

  @Test
  void letsAListenerCloseTheClockItHears() {
    startPlan();
    heard.onRung = () -> deadlines.cancel(ITEM);
    clock.moveTo(LocalDateTime.of(2017, 4, 19, 0, 0));
    assertThat(ladder.ring()).isEqualTo(1);
    assertThat(deadlines.ofCase(ITEM).get(0).state()).isEqualTo(ClockState.CANCELLED);
    assertThat(ladder.ring()).isZero();
  }

  @Test
  void countsOpenClocksAnewAfterTheCalendarChanged() {
    startPlan();
    jdbc.update("update deadline set due_on = '2017-04-21'");
    heard.events.clear();
    deadlines.recompute(2016);
    assertThat(heard.events).isEmpty();
    deadlines.recompute(2017);
    assertThat(heard.events).containsExactly(new ClockChanged(ITEM, "D15", LocalDate.of(2017, 4, 24)));
    assertThat(deadlines.ofCase(ITEM).get(0).changes()).extracting(ClockChange::oldDueOn)
        .isEqualTo(List.of(LocalDate.of(2017, 4, 21)));
  }

  /** A term in working days into a year without data is refused; months go on, and their ladder waits for the data. */
  @Test
  void refusesWorkingDaysOfAYearWithoutData() {
    LocalDate december = LocalDate.of(2026, 12, 22);
    clock.moveTo(december.atTime(9, 0));
    assertThatThrownBy(() -> deadlines.start(ITEM, "D15", "2020", december)).isInstanceOf(MissingCalendarYear.class);
    deadlines.start(ITEM, "D8", "2020", december);
    assertThat(deadlines.dueOn(ITEM, "D8")).contains(LocalDate.of(2027, 2, 22));
    assertThat(jdbc.queryForObject("select next_rung_on from deadline", LocalDate.class)).isEqualTo("2027-01-01");
    assertThat(deadlines.daysLeft(LocalDate.of(2027, 2, 22)).inWorkingDays()).isFalse();
    clock.moveTo(LocalDateTime.of(2027, 2, 25, 0, 0));
    assertThat(ladder.ring()).isZero();
    assertThat(jdbc.queryForObject("select rung from deadline", String.class)).isEqualTo("NONE");
  }

  /** Whoever reports must not be turned away for a calendar: the clock runs without a date, and says so. */
  @Test
  void runsWithoutADateUntilTheHolidaysAreAnnounced() {
    LocalDate december = LocalDate.of(2026, 12, 22);
    clock.moveTo(december.atTime(9, 0));
    assertThat(deadlines.missingYear()).isEmpty();
    deadlines.startOrAwait(ITEM, "D1", "2020", december);
    deadlines.startOrAwait(ITEM, "D1", "2020", december);
    assertThat(heard.events).containsExactly(new ClockChanged(ITEM, "D1", null));
    assertThat(deadlines.dueOn(ITEM, "D1")).isEmpty();
    assertThat(deadlines.missingYear()).contains(2027);
    assertThat(deadlines.ofCase(ITEM)).singleElement().satisfies(view -> {
      assertThat(view.dueOn()).isNull();
      assertThat(view.missingYear()).isEqualTo(2027);
    });
    clock.moveTo(LocalDateTime.of(2027, 1, 1, 9, 0));
    assertThat(ladder.ring()).isZero();
    assertThatThrownBy(() -> deadlines.meet(ITEM, "D1")).isInstanceOf(MissingCalendarYear.class);
    deadlines.countAwaiting();
    assertThat(deadlines.missingYear()).contains(2027);
  }

  @Test
  void isMetInTimeBeforeTheYearThatIsMissing() {
    LocalDate december = LocalDate.of(2026, 12, 22);
    clock.moveTo(december.atTime(9, 0));
    deadlines.startOrAwait(ITEM, "D1", "2020", december);
    clock.moveTo(LocalDateTime.of(2026, 12, 31, 23, 0));
    deadlines.meet(ITEM, "D1");
    assertThat(deadlines.ofCase(ITEM).get(0).state()).isEqualTo(ClockState.MET);
    assertThat(deadlines.missingYear()).isEmpty();
  }

  /** As if the clock had been started before the holidays of 2017 were announced. */
  @Test
  void countsWhatWaitedOnceTheYearIsKnown() {
    startPlan();
    jdbc.update("update deadline set missing_year = 2017, due_on = '2017-01-01', next_rung_on = '2017-01-01'");
    heard.events.clear();
    deadlines.countAwaiting();
    assertThat(deadlines.dueOn(ITEM, "D15")).contains(LocalDate.of(2017, 4, 24));
    assertThat(deadlines.missingYear()).isEmpty();
    assertThat(heard.events).containsExactly(new ClockChanged(ITEM, "D15", LocalDate.of(2017, 4, 24)));
  }

  private void startPlan() {
    deadlines.start(ITEM, "D15", "2017", START);
  }

  private List<String> rungsRungAt(String time) {
    clock.moveTo(LocalDateTime.parse(time));
    heard.events.clear();
    ladder.ring();
    return heard.rungs();
  }

  private Runnable failOnce() {
    return () -> {
      heard.onRung = () -> { };
      throw new IllegalStateException("listener fails");
    };
  }
}
