package org.xiaohao.supervision.diligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Three villages of each leader, one of each kind, and a day a week in one of them (S23). */
@XiaohaoTest
@Tag("S23")
class FieldDayTests {

  private static final LocalDate SINCE = LocalDate.of(2016, 2, 1);
  private static final YearMonth MONTH = YearMonth.of(2016, 2);

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private Leaders leaders;
  @Autowired private VillageContracts contracts;
  @Autowired private FieldDays days;
  @Autowired private FieldWeeks weeks;
  @Autowired private Divisions divisions;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;

  /** Each test begins with leaders of 柳沟县 without villages. */
  @AfterEach
  void forget() {
    jdbc.update("delete from field_note where field_day_id in (select id from field_day where post_id in"
        + " (select id from post where code like 'lg.%'))");
    jdbc.update("delete from field_day where post_id in (select id from post where code like 'lg.%')");
    jdbc.update("delete from village_contract where post_id in (select id from post where code like 'lg.%')");
  }

  private long village(String code) {
    return divisions.byCode(code).id();
  }

  private Leader leader(String code) {
    return leaders.byCode(actors.as("lg.ducha"), code);
  }

  private void take(String code, String village, VillageGrade grade) {
    contracts.take(actors.as(code), code, new NewContract(village(village), grade, SINCE));
  }

  private void went(String code, String village, LocalDate on) {
    days.enter(actors.as(code), code, new NewFieldDay(village(village), on, List.of(
        new NewFieldDay.Note(NoteKind.INDIVIDUAL, "村集体没有收入"), new NewFieldDay.Note(NoteKind.COMMON, "产业同质化"))));
  }

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  @Test
  void flagsWhoeverHasNotOneVillageOfEachKind() {
    assertThat(contracts.of(leader("lg.xianzhang")).missing()).containsExactly(VillageGrade.values());
    take("lg.xianzhang", "lg.zlg.sy", VillageGrade.GOOD);
    take("lg.xianzhang", "lg.zlg.xy", VillageGrade.MIDDLE);
    assertThat(contracts.of(leader("lg.xianzhang")).flagged()).isTrue();
    assertThat(contracts.of(leader("lg.xianzhang")).missing()).containsExactly(VillageGrade.POOR);
    take("lg.xianzhang", "lg.ny.yp", VillageGrade.POOR);
    assertThat(contracts.of(leader("lg.xianzhang")).flagged()).as("one of each").isFalse();
    take("lg.xianzhang", "lg.ny.ssy", VillageGrade.POOR);
    assertThat(contracts.of(leader("lg.xianzhang")).surplus()).as("exactly one").containsExactly(VillageGrade.POOR);
    contracts.end(actors.as("lg.xianzhang"), "lg.xianzhang", village("lg.ny.yp"), new ContractEnd(clock.today().minusDays(1)));
    assertThat(contracts.of(leader("lg.xianzhang")).flagged()).isFalse();
    assertThat(contracts.list(actors.as("lg.ducha"), null, 500)).filteredOn(LeaderVillages::flagged)
        .extracting(row -> row.leader().code()).contains("lg.xianweishuji").doesNotContain("lg.xianzhang");
    String page = new Site(port).login("lg.ducha").list("/desk/contract-villages");
    assertThat(page).contains("好中差各一个", "缺“中”", "柿树塬村");
  }

  @Test
  void listsEveryWeekWithoutAFieldDay() {
    take("lg.xianweishuji", "lg.zlg.sy", VillageGrade.GOOD);
    went("lg.xianweishuji", "lg.zlg.sy", LocalDate.of(2016, 2, 7));
    went("lg.xianweishuji", "lg.zlg.sy", LocalDate.of(2016, 2, 15));
    assertThat(weeks.of(leader("lg.xianweishuji"), MONTH)).as("Sunday the 7th is of week 5, Monday the 15th of week 7")
        .extracting(IsoWeek::number).containsExactly(6, 8);
    assertThat(weeks.of(leader("lg.xianzhang"), MONTH)).extracting(IsoWeek::number).containsExactly(5, 6, 7, 8);
    went("lg.xianweishuji", "lg.zlg.sy", LocalDate.of(2016, 2, 10));
    went("lg.xianweishuji", "lg.zlg.sy", LocalDate.of(2016, 2, 28));
    assertThat(weeks.list(actors.as("lg.ducha"), MONTH, null, 500)).extracting(row -> row.leader().code())
        .contains("lg.xianzhang").doesNotContain("lg.xianweishuji");
    List<MissedWeeks> all = weeks.list(actors.as("yc.ducha"), MONTH, null, 500);
    assertThat(weeks.list(actors.as("yc.ducha"), MONTH, all.get(1).leader().postId(), 2)).isEqualTo(all.subList(2, 4));
    assertThat(weeks.of(leader("lg.xianzhang"), YearMonth.of(2017, 1))).as("New Year's Sunday ends a week of 2016")
        .extracting(week -> week.year() + "-" + week.number()).startsWith("2016-52", "2017-1");
    assertThat(weeks.of(leader("lg.xianzhang"), YearMonth.from(clock.today()))).as("the present week runs")
        .allMatch(week -> week.sunday().isBefore(clock.today()));
    assertThat(new Site(port).login("lg.ducha").list("/desk/missed-weeks?month=2016-02")).contains("2016-W06")
        .doesNotContain("/leaders/lg.xianweishuji");
  }

  @Test
  void blamesNobodyForAVacantPost() {
    jdbc.update("update post_holding set from_on = '2016-02-22' where post_id = (select id from post where code = 'lg.ny.shuji')");
    try {
      assertThat(weeks.of(leader("lg.ny.shuji"), MONTH)).extracting(IsoWeek::number).containsExactly(8);
    } finally {
      jdbc.update("update post_holding set from_on = '2016-01-01' where post_id = (select id from post where code = 'lg.ny.shuji')");
    }
  }

  @Test
  void keepsWhatWasFoundByKind() {
    take("lg.xianweishuji", "lg.zlg.sy", VillageGrade.GOOD);
    went("lg.xianweishuji", "lg.zlg.sy", LocalDate.of(2016, 2, 3));
    assertThat(days.notes(leader("lg.xianweishuji"), MONTH)).extracting(FieldNote::kind)
        .containsExactly(NoteKind.INDIVIDUAL, NoteKind.COMMON);
    assertThat(new Site(port).login("lg.ducha").get("/leaders/lg.xianweishuji?month=2016-02").body())
        .contains("个性问题", "村集体没有收入", "共性问题", "产业同质化").doesNotContain("/field-days/new");
  }

  @Test
  void refusesWhatCannotBe() {
    take("lg.xianzhang", "lg.zlg.sy", VillageGrade.GOOD);
    refused("village", "diligence.village.known", () -> take("lg.xianzhang", "lg.zlg.sy", VillageGrade.POOR));
    refused("village", "diligence.village.outside", () -> take("lg.xianzhang", "qs.qsy.qg", VillageGrade.POOR));
    refused("village", "diligence.village.not.yours", () -> went("lg.xianzhang", "lg.zlg.xy", LocalDate.of(2016, 2, 3)));
    refused("village", "diligence.village.not.yours", () -> went("lg.xianzhang", "lg.zlg.sy", SINCE.minusDays(1)));
    went("lg.xianzhang", "lg.zlg.sy", LocalDate.of(2016, 2, 3));
    refused("heldOn", "diligence.field.known", () -> went("lg.xianzhang", "lg.zlg.sy", LocalDate.of(2016, 2, 3)));
    refused("heldOn", "diligence.date.future", () -> went("lg.xianzhang", "lg.zlg.sy", clock.today().plusDays(1)));
    refused("toOn", "diligence.village.end", () -> contracts.end(actors.as("lg.xianzhang"), "lg.xianzhang",
        village("lg.zlg.sy"), new ContractEnd(SINCE.minusDays(1))));
    refused(null, "unknown", () -> days.enter(actors.as("sp.xianzhang"), "lg.xianzhang",
        new NewFieldDay(village("lg.zlg.sy"), SINCE, List.of())));
    refused(null, "diligence.not.your.leader", () -> days.enter(actors.as("lg.ducha"), "lg.xianzhang",
        new NewFieldDay(village("lg.zlg.sy"), SINCE, List.of())));
    assertThat(days.days(leader("lg.xianzhang"), MONTH)).as("nothing half stored").hasSize(1);
  }

  @Test
  void entersOnPagesAndByProgram() {
    Site leader = new Site(port).login("lg.zhenggai.a");
    String take = "/leaders/lg.xianzhang/villages/new";
    assertThat(leader.get(take).body()).contains("枣林沟镇 上窑村").doesNotContain("泉沟村");
    assertThat(leader.postFrom(take, take, Map.of("village", String.valueOf(village("lg.zlg.sy")), "grade", "POOR", "fromOn",
        SINCE.toString())).statusCode()).isEqualTo(302);
    String enter = "/leaders/lg.xianzhang/field-days/new";
    Map<String, String> typed = Map.of("village", String.valueOf(village("lg.zlg.sy")), "heldOn", "2016-01-31",
        "notes[0].kind", "COMMON", "notes[0].text", "水费没有公示");
    assertThat(leader.postFrom(enter, enter, typed).body()).contains("error-summary", "这一天这个村不是包抓村", "水费没有公示");
    Map<String, String> right = new HashMap<>(typed);
    right.put("heldOn", "2016-02-02");
    assertThat(leader.postFrom(enter, enter, right).statusCode()).isEqualTo(302);
    assertThat(leader.get("/leaders/lg.xianzhang?month=2016-02").body()).contains("水费没有公示", "2016-W06")
        .doesNotContain("2016-W05 ");
    assertThat(leader.api("lg.zhenggai.a", "POST", "/api/v1/leaders/lg.xianzhang/field-days", Map.of("village",
        village("lg.zlg.sy"), "heldOn", "2016-02-09")).statusCode()).isEqualTo(204);
    assertThat(leader.read(leader.api("lg.ducha", "GET", "/api/v1/leaders/lg.xianzhang/field-days?month=2016-02", null))
        .at("/missed").size()).isEqualTo(2);
    assertThat(leader.api("sp.ducha", "GET", "/api/v1/leaders/lg.xianzhang/field-days", null).statusCode()).isEqualTo(404);
  }
}
