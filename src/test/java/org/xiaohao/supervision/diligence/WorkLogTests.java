package org.xiaohao.supervision.diligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** The share of time that leaders give: 29.9 per cent is red and 30 green, and what nobody entered is no zero (S22). */
@XiaohaoTest
@Tag("S22")
class WorkLogTests {

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private Leaders leaders;
  @Autowired private WorkLogs logs;
  @Autowired private TimeShares shares;
  @Autowired private BusinessClock clock;

  private static NewWorkLog day(LocalDate on, String hours, String part) {
    return new NewWorkLog(on, new BigDecimal(hours), new BigDecimal(part));
  }

  /** Ten days of ten hours each; so many of the hundred hours on poverty relief. */
  private LeaderMonth entered(String code, YearMonth month, String povertyHours) {
    BigDecimal left = new BigDecimal(povertyHours);
    for (int day = 1; day <= 10; day++) {
      BigDecimal part = left.min(BigDecimal.TEN);
      logs.enter(actors.as(code), code, new NewWorkLog(month.atDay(day), BigDecimal.TEN, part));
      left = left.subtract(part);
    }
    return logs.month(leaders.byCode(actors.as(code), code), month);
  }

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  @ParameterizedTest
  @CsvSource({"yl.shizhang, 2016-02, 29.9, BELOW, 29.9", "yl.shizhang, 2016-03, 30, MET, 30.0",
      "yl.shizhang, 2016-04, 29.99, BELOW, 29.9", "qs.xianzhang, 2016-02, 49.9, BELOW, 49.9",
      "qs.xianzhang, 2016-03, 50, MET, 50.0", "qs.xianzhang, 2016-04, 49.99, BELOW, 49.9",
      "qs.qsy.zhenzhang, 2016-02, 69.9, BELOW, 69.9", "qs.qsy.zhenzhang, 2016-03, 70, MET, 70.0",
      "qs.qsy.zhenzhang, 2016-04, 69.99, BELOW, 69.9"})
  void judgesTheShareAgainstThatOfTheLevel(String code, YearMonth month, String hours, TimeStanding standing,
      BigDecimal shown) {
    LeaderMonth time = entered(code, month, hours);
    assertThat(time.standing()).isEqualTo(standing);
    assertThat(time.percent()).as("never rounded up").isEqualByComparingTo(shown);
    assertThat(time.days()).isEqualTo(10);
  }

  @Test
  void takesTheSharesFromTheDatedRules() {
    assertThat(List.of(Level.CITY, Level.COUNTY, Level.TOWNSHIP)).extracting(
        level -> shares.of(level, YearMonth.of(2017, 7)).length()).containsExactly(30, 50, 70);
    assertThat(shares.of(Level.CITY, YearMonth.of(2017, 7)).effectiveFrom()).isEqualTo(LocalDate.of(2017, 6, 1));
  }

  @Test
  void showsAMonthWithoutEntriesAsMissing() {
    LeaderMonth none = logs.month(leaders.byCode(actors.as("sp.ducha"), "sp.xianzhang"), YearMonth.of(2016, 5));
    assertThat(none.standing()).isEqualTo(TimeStanding.MISSING);
    assertThat(none.percent()).isNull();
    assertThat(new Site(port).login("sp.ducha").get("/leaders/sp.xianzhang?month=2016-05").body())
        .contains("没有登记", "这个月还没有登记").doesNotContain("0.0%");
    logs.enter(actors.as("sp.xianzhang"), "sp.xianzhang", day(LocalDate.of(2016, 5, 3), "8", "0"));
    assertThat(logs.month(leaders.byCode(actors.as("sp.ducha"), "sp.xianzhang"), YearMonth.of(2016, 5)).standing())
        .as("none given is not the same as none entered").isEqualTo(TimeStanding.BELOW);
  }

  @Test
  void keepsWhatADaySaidBeforeItWasCorrected() {
    LocalDate on = LocalDate.of(2016, 6, 1);
    logs.enter(actors.as("qs.zhenggai.a"), "qs.xianzhang", day(on, "8", "2"));
    logs.correct(actors.as("qs.xianzhang"), "qs.xianzhang", on,
        new WorkLogCorrection(new BigDecimal("9"), new BigDecimal("5"), "漏记下乡"));
    Leader leader = leaders.byCode(actors.as("qs.ducha"), "qs.xianzhang");
    assertThat(logs.days(leader, YearMonth.from(on))).singleElement().satisfies(day -> {
      assertThat(day.povertyHours()).isEqualByComparingTo("5");
      assertThat(day.enteredById()).as("the aide").isEqualTo(actors.as("qs.zhenggai.a").personId());
      assertThat(day.personId()).isEqualTo(actors.as("qs.xianzhang").personId());
    });
    assertThat(logs.changes(leader, YearMonth.from(on))).singleElement().satisfies(old -> {
      assertThat(old.hours()).isEqualByComparingTo("8");
      assertThat(old.povertyHours()).isEqualByComparingTo("2");
      assertThat(old.reason()).isEqualTo("漏记下乡");
      assertThat(old.changedById()).isEqualTo(actors.as("qs.xianzhang").personId());
    });
    assertThat(new Site(port).login("qs.ducha").get("/leaders/qs.xianzhang?month=2016-06").body())
        .contains("漏记下乡").doesNotContain("/correction");
  }

  @Test
  void refusesWhatCannotBe() {
    LocalDate on = LocalDate.of(2016, 7, 1);
    logs.enter(actors.as("qs.xianzhang"), "qs.xianzhang", day(on, "8", "2"));
    refused("workedOn", "diligence.day.known", () -> logs.enter(actors.as("qs.xianzhang"), "qs.xianzhang", day(on, "8", "4")));
    refused("povertyHours", "diligence.hours.part",
        () -> logs.enter(actors.as("qs.xianzhang"), "qs.xianzhang", day(on.plusDays(1), "8", "8.5")));
    refused("workedOn", "diligence.date.future", () -> logs.enter(actors.as("qs.xianzhang"), "qs.xianzhang",
        day(clock.today().plusDays(1), "8", "4")));
    refused("workedOn", "diligence.vacant", () -> logs.enter(actors.as("qs.xianzhang"), "qs.xianzhang",
        day(LocalDate.of(2015, 12, 31), "8", "4")));
    refused(null, "diligence.not.your.leader",
        () -> logs.enter(actors.as("qs.ducha"), "qs.xianzhang", day(on.plusDays(1), "8", "4")));
    assertThat(logs.days(leaders.byCode(actors.as("qs.ducha"), "qs.xianzhang"), YearMonth.from(on)))
        .as("nothing half stored").hasSize(1);
  }

  /** A county oversees itself and what lies in it, a city its counties, the province all; nobody the county beside. */
  @Test
  @Tag("M2")
  void showsLeadersByArea() {
    assertThat(codes("qs.ducha")).contains("qs.xianzhang", "qs.xianweishuji", "qs.qsy.zhenzhang")
        .noneMatch(code -> code.startsWith("by.") || code.startsWith("yl.s"));
    assertThat(codes("yl.ducha")).contains("yl.shizhang", "qs.xianzhang", "by.xianzhang", "qs.qsy.shuji")
        .noneMatch(code -> code.startsWith("sp."));
    assertThat(codes("yc.ducha")).contains("yl.shizhang", "qs.xianzhang", "sp.xianzhang", "qh.shizhang");
    assertThat(codes("qs.qsy.zhenzhang")).containsExactlyInAnyOrder("qs.qsy.shuji", "qs.qsy.zhenzhang");
    assertThat(codes("qs.shi1.a")).as("the discipline line knows no right by area").isEmpty();
    refused(null, "unknown", () -> leaders.byCode(actors.as("by.ducha"), "qs.xianzhang"));
    refused(null, "unknown", () -> leaders.byCode(actors.as("qs.ducha"), "yl.shizhang"));
    Site neighbour = new Site(port).login("by.ducha");
    assertThat(neighbour.get("/leaders/qs.xianzhang").statusCode()).isEqualTo(404);
    assertThat(neighbour.list("/desk/leaders")).contains("/leaders/by.xianzhang").doesNotContain("/leaders/qs.");
    List<Leader> all = leaders.list(actors.as("yc.ducha"), null, 500);
    assertThat(leaders.list(actors.as("yc.ducha"), all.get(2).postId(), 500)).isEqualTo(all.subList(3, all.size()));
  }

  private List<String> codes(String login) {
    return leaders.list(actors.as(login), null, 1000).stream().map(Leader::code).toList();
  }

  @Test
  void entersAndCorrectsOnPagesAndByProgram() {
    Site leader = new Site(port).login("lg.xianzhang");
    String enter = "/leaders/lg.xianzhang/hours/new";
    Map<String, String> typed = new HashMap<>(Map.of("workedOn", "2016-08-01", "hours", "8", "povertyHours", "9"));
    assertThat(leader.postFrom(enter, enter, typed).body()).contains("error-summary", "不能超过当天的工作小时数（8）", "2016-08-01");
    typed.put("povertyHours", "4");
    assertThat(leader.postFrom(enter, enter, typed).statusCode()).isEqualTo(302);
    assertThat(leader.get("/leaders/lg.xianzhang?month=2016-08").body()).contains("50.0%", "达到", "要求 50%");
    String correct = "/leaders/lg.xianzhang/hours/2016-08-01/correction";
    assertThat(leader.get(correct).body()).contains("value=\"8.00\"");
    assertThat(leader.postFrom(correct, correct, Map.of("hours", "8", "povertyHours", "3.99", "reason", "记错")).statusCode())
        .isEqualTo(302);
    assertThat(leader.get("/leaders/lg.xianzhang?month=2016-08").body()).contains("49.8%", "不足", "记错");
    assertThat(leader.read(leader.api("lg.ducha", "GET", "/api/v1/leaders/lg.xianzhang?month=2016-08", null))
        .at("/time/standing").asText()).isEqualTo("BELOW");
    assertThat(leader.api("lg.xianzhang", "POST", "/api/v1/leaders/lg.xianzhang/hours",
        Map.of("workedOn", "2016-08-02", "hours", 8, "povertyHours", 8)).statusCode()).isEqualTo(204);
    assertThat(leader.api("lg.ducha", "GET", "/api/v1/leaders?month=2016-13", null).statusCode()).isEqualTo(422);
    assertThat(leader.get("/desk/leaders?month=x").body()).contains("月份请写成");
  }
}
