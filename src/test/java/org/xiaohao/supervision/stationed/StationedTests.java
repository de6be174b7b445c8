package org.xiaohao.supervision.stationed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
import org.xiaohao.platform.deadline.RuleSets;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Which village needs a team and who is stationed where. Each test finds its village without cadres. */
@XiaohaoTest
class StationedTests {

  private static final String VILLAGE = "qs.qsy.dwc";

  @LocalServerPort private int port;
  @Autowired private StationedVillages villages;
  @Autowired private StationedCadres cadres;
  @Autowired private RuleSets rules;
  @Autowired private Actors actors;
  @Autowired private Offices offices;
  @Autowired private Divisions divisions;
  @Autowired private BusinessClock clock;
  @Autowired private Audit audit;
  @Autowired private JdbcTemplate jdbc;

  @BeforeEach
  void nobodyIsThere() {
    jdbc.update("update stationed_cadre s join stationed_village v on v.id = s.stationed_village_id"
        + " join division d on d.id = v.village_id set s.to_on = '2001-01-01', s.from_on = '2001-01-01' where d.code = ?",
        VILLAGE);
  }

  private StationedVillage counted(VillageKind kind, int poor) {
    String ref = villages.count(actors.as("qs.fupin"),
        new VillageCount(divisions.byCode(VILLAGE).id(), kind, poor, clock.today()));
    return villages.byRef(actors.as("qs.fupin"), ref);
  }

  private StationedCadre posted(StationedVillage village, StationedRole role, String sender, String name) {
    String ref = cadres.post(actors.as("qs.zuzhi"), village.ref(),
        new NewCadre(role, offices.byCode(sender).id(), null, name, "2017 年第一期", clock.today().minusDays(9)));
    return cadres.byRef(actors.as("qs.zuzhi"), ref);
  }

  private boolean listed(String login, StationedVillage village) {
    return villages.lackingTeam(actors.as(login), null, 500).stream().anyMatch(one -> one.ref().equals(village.ref()));
  }

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  @Test
  @Tag("S45")
  void listsAVillageOfAHundredPoorUntilATeamIsPosted() {
    StationedVillage village = counted(VillageKind.NOT_POOR, 99);
    assertThat(listed("qs.fupin", village)).as("99: no duty").isFalse();
    counted(VillageKind.NOT_POOR, 100);
    assertThat(listed("qs.fupin", village)).as("100: listed").isTrue();
    assertThat(new Site(port).login("qs.fupin").list("/desk/stationed/lacking")).contains(village.ref(), "100 人以上");
    assertThat(new Site(port).login("qs.fupin").get("/stationed-villages/" + village.ref()).body())
        .contains("非贫困村，贫困人口 100 人，达到 100 人，应派驻村工作队");
    posted(village, StationedRole.FIRST_SECRETARY, "yl.jiaoyu", "林驻村");
    assertThat(listed("qs.fupin", village)).as("a first secretary alone is no team").isTrue();
    StationedCadre member = posted(village, StationedRole.TEAM_MEMBER, "qs.jiaoyu", "周驻村");
    assertThat(listed("qs.fupin", village)).as("a team is posted").isFalse();
    cadres.end(actors.as("qs.zuzhi"), member.ref(), new EndPosting(clock.today()));
    assertThat(listed("qs.fupin", village)).as("the last day is one in the village").isFalse();
    jdbc.update("update stationed_cadre set to_on = ? where id = ?", clock.today().minusDays(1), member.id());
    assertThat(listed("qs.fupin", village)).as("the team has gone").isTrue();
    counted(VillageKind.POOR, 100);
    assertThat(listed("qs.fupin", village)).as("poor villages have another rule").isFalse();
  }

  /** Who counts is the county; who reads is everybody above it, and nobody beside it. */
  @Test
  @Tag("S45")
  @Tag("M2")
  void showsWhatIsLackingByArea() {
    StationedVillage village = counted(VillageKind.NOT_POOR, 180);
    for (String login : new String[] {"qs.zuzhi", "qs.qsy.zhenzhang", "qs.qsy.shuji", "yl.fupin", "yc.ducha"}) {
      assertThat(listed(login, village)).as(login).isTrue();
    }
    for (String login : new String[] {"by.fupin", "qs.xyp.zhenzhang", "qh.fupin", "qs.shi1.a"}) {
      assertThat(listed(login, village)).as(login).isFalse();
      assertThatThrownBy(() -> villages.byRef(actors.as(login), village.ref())).as(login).hasMessage("unknown");
    }
    Site neighbour = new Site(port).login("by.fupin");
    assertThat(neighbour.get("/stationed-villages/" + village.ref()).statusCode()).isEqualTo(404);
    assertThat(neighbour.list("/desk/stationed/lacking")).doesNotContain(village.ref());
    assertThatThrownBy(() -> villages.count(actors.as("yl.fupin"), new VillageCount(village.villageId(), VillageKind.POOR, 1,
        clock.today()))).hasMessage("stationed.not.your.office");
    refused("village", "stationed.village.outside", () -> villages.count(actors.as("by.fupin"),
        new VillageCount(village.villageId(), VillageKind.POOR, 1, clock.today())));
    refused("countedOn", "stationed.count.older", () -> villages.count(actors.as("qs.fupin"),
        new VillageCount(village.villageId(), VillageKind.POOR, 1, clock.today().minusDays(1))));
    refused("countedOn", "stationed.date.future", () -> villages.count(actors.as("qs.fupin"),
        new VillageCount(village.villageId(), VillageKind.POOR, 1, LocalDate.of(2999, 1, 1))));
    assertThat(villages.byId(village.id()).registeredPoor()).as("nothing half stored").isEqualTo(180);
  }

  /** The unit that sent the cadre and the township both see him; another township and county do not. */
  @Test
  @Tag("S6")
  @Tag("M2")
  void showsACadreToBothManagersAndNoNeighbour() {
    StationedVillage village = counted(VillageKind.POOR, 60);
    StationedCadre one = posted(village, StationedRole.FIRST_SECRETARY, "qs.gongan", "林驻村");
    assertThat(one.hostOfficeId()).isEqualTo(offices.byCode("qs.qsy.dangwei").id());
    for (String login : new String[] {"qs.gongan", "qs.qsy.shuji", "qs.zuzhi", "yl.zuzhi"}) {
      assertThat(cadres.list(actors.as(login), null, 500)).as(login).extracting(StationedCadre::ref).contains(one.ref());
      assertThat(cadres.name(actors.as(login), one)).as(login).isEqualTo("林驻村");
    }
    assertThat(audit.readers(one.subject())).as("each opening of the name is on record").hasSize(4);
    Site sender = new Site(port).login("qs.gongan");
    assertThat(sender.list("/desk/stationed/cadres")).contains(one.ref()).doesNotContain("林驻村");
    assertThat(sender.get("/stationed-villages/" + village.ref()).statusCode()).as("the cadre, not the village").isEqualTo(404);
    for (String login : new String[] {"by.gongan", "qs.xyp.shuji", "by.zuzhi", "qs.shi1.a"}) {
      assertThat(cadres.list(actors.as(login), null, 500)).as(login).extracting(StationedCadre::ref).doesNotContain(one.ref());
      assertThatThrownBy(() -> cadres.byRef(actors.as(login), one.ref())).as(login).hasMessage("unknown");
    }
    Site neighbour = new Site(port).login("by.gongan");
    assertThat(neighbour.get("/stationed-cadres/" + one.ref()).statusCode()).isEqualTo(404);
    assertThat(neighbour.list("/desk/stationed/cadres")).doesNotContain(one.ref());
  }

  @Test
  void takesPeopleOfTheRegisterOnceAndUnknownOnesByName() {
    StationedVillage village = counted(VillageKind.POOR, 60);
    long person = actors.as("qs.qsy.zhenzhang").personId();
    NewCadre known = new NewCadre(StationedRole.TEAM_MEMBER, offices.byCode("qs.jiaoyu").id(), person, null, null,
        clock.today());
    StationedCadre one = cadres.byRef(actors.as("qs.zuzhi"), cadres.post(actors.as("qs.zuzhi"), village.ref(), known));
    assertThat(one.personId()).isEqualTo(person);
    refused("person", "stationed.cadre.known", () -> cadres.post(actors.as("qs.zuzhi"), village.ref(), known));
    refused("name", "recall.name.needed", () -> posted(village, StationedRole.TEAM_MEMBER, "qs.jiaoyu", null));
    refused("sendingOffice", "stationed.sender.unknown",
        () -> posted(village, StationedRole.TEAM_MEMBER, "by.jiaoyu", "周驻村"));
    assertThatThrownBy(() -> cadres.post(actors.as("yl.zuzhi"), village.ref(), known)).hasMessage("stationed.not.your.office");
    refused("toOn", "stationed.end.early",
        () -> cadres.end(actors.as("qs.zuzhi"), one.ref(), new EndPosting(clock.today().minusDays(1))));
    cadres.end(actors.as("qs.zuzhi"), one.ref(), new EndPosting(clock.today()));
    assertThatThrownBy(() -> cadres.end(actors.as("qs.zuzhi"), one.ref(), new EndPosting(clock.today())))
        .hasMessage("stationed.end.already");
  }

  /** From the form to the list on the pages, and by the API. */
  @Test
  @Tag("S45")
  void countsAndPostsOnThePages() {
    Site county = new Site(port).login("qs.zuzhi");
    Map<String, String> typed = new HashMap<>(Map.of("village", String.valueOf(divisions.byCode(VILLAGE).id()), "kind",
        "NOT_POOR", "registeredPoor", "一百", "countedOn", clock.today().toString()));
    assertThat(county.postFrom("/desk/stationed/new", "/desk/stationed/new", typed).body()).contains("error-summary", "一百");
    typed.put("registeredPoor", "131");
    String village = county.postFrom("/desk/stationed/new", "/desk/stationed/new", typed).headers().firstValue("Location")
        .orElseThrow().replaceAll("^.*(/stationed-villages/)", "$1");
    assertThat(county.get(village).body()).contains("大屋场村", "131 人", "应派未派");
    String post = village + "/cadres/new";
    String sender = String.valueOf(offices.byCode("qs.jiaoyu").id());
    assertThat(county.get(post).body()).contains("先选派出单位", "青石县教育局").doesNotContain("白杨县教育局");
    assertThat(county.get(post + "?sendingOffice=" + sender).body()).contains("清水垭镇人民政府");
    String name = "周" + UUID.randomUUID().toString().substring(0, 6);
    String cadre = county.postFrom(post, post, Map.of("role", "TEAM_MEMBER", "sendingOffice", sender, "name", name, "fromOn",
        clock.today().toString())).headers().firstValue("Location").orElseThrow().replaceAll("^.*(/stationed-cadres/)", "$1");
    assertThat(county.get(cadre).body()).contains("驻村工作队员", "未培训", "清水垭镇党委").doesNotContain(name);
    assertThat(county.get(village).body()).contains(cadre, "已派").doesNotContain("应派驻村工作队（", name);
    assertThat(county.postFrom(cadre + "/end", cadre + "/end", Map.of("toOn", clock.today().toString())).statusCode())
        .isEqualTo(302);
    assertThat(county.read(county.api("qs.zuzhi", "GET", "/api/v1" + cadre + "?texts=true", null)).path("name").asText())
        .isEqualTo(name);
  }

  /** The threshold is dated; a day on which no such rule holds has none. */
  @Test
  @Tag("S45")
  void takesTheThresholdFromTheRuleSet() {
    assertThat(rules.anyThreshold("2020", "TEAM-POOR", clock.today())).hasValueSatisfying(threshold -> {
      assertThat(threshold.value()).isEqualByComparingTo("100");
      assertThat(threshold.source()).contains("2017年6月通报");
    });
    assertThat(rules.anyThreshold("2017", "NO-SUCH", clock.today())).isEmpty();
  }
}
