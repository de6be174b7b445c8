package org.xiaohao.supervision.stationed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Which household of a village has no helper (S8). */
@XiaohaoTest
@Tag("S8")
class HelpTests {

  private static final String KEEPER = "sp.bht.zhenzhang";

  @LocalServerPort private int port;
  @Autowired private StationedVillages villages;
  @Autowired private HelpPairs pairs;
  @Autowired private Actors actors;
  @Autowired private Offices offices;
  @Autowired private Divisions divisions;
  @Autowired private BusinessClock clock;
  @Autowired private Audit audit;
  @Autowired private JdbcTemplate jdbc;
  private String village;

  @BeforeEach
  void nobodyHelpsYet() {
    village = villages.count(actors.as("sp.fupin"), new VillageCount(divisions.byCode("sp.bht.bp").id(), VillageKind.POOR, 40,
        clock.today()));
    jdbc.update("delete p from stationed_help p join stationed_village v on v.id = p.stationed_village_id where v.ref = ?", village);
    pairs.enterHouseholds(actors.as(KEEPER), village, new HouseholdList("0001~0004，A-7"));
  }

  private void pair(String household, String name) {
    pairs.pair(actors.as(KEEPER), village, new NewHelp(household, offices.byCode("sp.jiaoyu").id(), name,
        clock.today().minusDays(3)));
  }

  private List<String> helpless() {
    return pairs.helpless(actors.as("sp.fupin"), village, null, 100);
  }

  private HelpPair pairOf(String household) {
    return pairs.list(actors.as(KEEPER), village, false, null, 100).stream()
        .filter(one -> one.household().equals(household)).findFirst().orElseThrow();
  }

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  @Test
  void listsHouseholdsThatNobodyHelps() {
    assertThat(helpless()).containsExactly("0001", "0002", "0003", "0004", "A-7");
    pair("0002", "周帮扶");
    pair("0002", "吴帮扶");
    pair("A-7", "周帮扶");
    assertThat(helpless()).as("several may help one").containsExactly("0001", "0003", "0004");
    assertThat(pairs.count(villages.byRef(actors.as("sp.fupin"), village))).isEqualTo(new HouseholdCount(5, 3));
    assertThat(pairs.helpless(actors.as("sp.fupin"), village, "0001", 1)).as("page by page").containsExactly("0003");
    pairs.end(actors.as(KEEPER), pairOf("A-7").ref(), new EndHelp(clock.today()));
    assertThat(helpless()).as("the last day is one of help").doesNotContain("A-7");
    jdbc.update("update stationed_help set to_on = ? where ref = ?", clock.today().minusDays(1), pairOf("A-7").ref());
    assertThat(helpless()).as("nobody is left").contains("A-7");
    pairs.end(actors.as(KEEPER), pairOf("0002").ref(), new EndHelp(clock.today().minusDays(1)));
    assertThat(helpless()).as("one of two is left").doesNotContain("0002");
    pairs.enterHouseholds(actors.as(KEEPER), village, new HouseholdList("0002\n0009"));
    assertThat(helpless()).as("a new list, the same pairs").containsExactly("0009");
  }

  /** Neither names nor identity numbers pass for numbers of households; names of helpers are opened on record. */
  @Test
  @Tag("M2")
  void keepsNamesSealedAndNumbersOnly() {
    refused("numbers", "stationed.household.number",
        () -> pairs.enterHouseholds(actors.as(KEEPER), village, new HouseholdList("0001 覃文渊")));
    refused("numbers", "stationed.household.number",
        () -> pairs.enterHouseholds(actors.as(KEEPER), village, new HouseholdList("51010119800101123X")));
    refused("numbers", "stationed.households.run",
        () -> pairs.enterHouseholds(actors.as(KEEPER), village, new HouseholdList("9~1")));
    refused("household", "stationed.household.number", () -> pair("覃文渊", "周帮扶"));
    refused("household", "stationed.household.unknown", () -> pair("0099", "周帮扶"));
    assertThat(helpless()).as("nothing half stored").hasSize(5);
    pair("0003", "周帮扶");
    assertThat(jdbc.queryForList("select * from stationed_help").toString()).doesNotContain("周帮扶");
    Site county = new Site(port).login("sp.zuzhi");
    String page = "/stationed-villages/" + village + "/help";
    int before = audit.readers(villages.byRef(actors.as("sp.zuzhi"), village).subject()).size();
    assertThat(county.get(page).body()).contains("0003", "松坪县教育局").doesNotContain("周帮扶");
    assertThat(county.get(page + "?texts=true").body()).contains("周帮扶");
    assertThat(audit.readers(villages.byRef(actors.as("sp.zuzhi"), village).subject())).hasSize(before + 1);
    String pair = pairOf("0003").ref();
    for (String login : new String[] {"sp.yzy.zhenzhang", "lg.fupin", "sp.shi1.a"}) {
      assertThatThrownBy(() -> pairs.list(actors.as(login), village, false, null, 9)).as(login).hasMessage("unknown");
      assertThatThrownBy(() -> pairs.helpless(actors.as(login), village, null, 9)).as(login).hasMessage("unknown");
      assertThatThrownBy(() -> pairs.byRef(actors.as(login), pair)).as(login).hasMessage("unknown");
    }
    assertThat(new Site(port).login("lg.fupin").get(page).statusCode()).isEqualTo(404);
    assertThatThrownBy(() -> pairs.pair(actors.as("qh.fupin"), village, new NewHelp("0001", null, "x", clock.today())))
        .hasMessage("stationed.pair.not.yours");
  }

  @Test
  void entersHouseholdsAndPairsOnThePages() {
    Site township = new Site(port).login(KEEPER);
    String base = "/stationed-villages/" + village;
    assertThat(township.get(base + "/households").body()).contains("0001", "A-7");
    assertThat(township.postFrom(base + "/households", base + "/households", Map.of("numbers", "0001，张三")).body())
        .contains("error-summary", "不能填姓名", "张三");
    township.postFrom(base + "/households", base + "/households", Map.of("numbers", "0011~0012"));
    assertThat(township.get(base + "/helpless").body()).contains("建档立卡户 2 户", "无帮扶人 2 户", "household=0011");
    String pair = base + "/help/new";
    assertThat(township.get(pair + "?household=0011").body()).contains("value=\"0011\"");
    assertThat(township.postFrom(pair, pair, Map.of("household", "0011", "name", "周帮扶", "fromOn", clock.today().toString()))
        .statusCode()).isEqualTo(302);
    assertThat(township.list(base + "/helpless")).contains("0012", "无帮扶人 1 户").doesNotContain("household=0011");
    String end = "/help-pairs/" + pairOf("0011").ref() + "/end";
    assertThat(township.get(base + "/help").body()).contains(end, "无单位");
    assertThat(township.postFrom(end, end, Map.of("toOn", clock.today().toString())).statusCode()).isEqualTo(302);
    assertThat(township.read(township.api(KEEPER, "GET", "/api/v1" + base + "/households", null)).path("helpless").asInt())
        .as("the last day is one of help").isOne();
  }
}
