package org.xiaohao.supervision.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Rechecks of the register, in 松坪县 with its villages 岩上村 and 半坡村. */
@XiaohaoTest
class RecheckTests {

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private RecheckCampaigns rechecks;
  @Autowired private RecheckRound round;
  @Autowired private RecheckProblems problems;
  @Autowired private RegisterOffices registerOffices;
  @Autowired private Divisions divisions;
  @Autowired private Offices offices;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  private NewRecheck form(String office, String county, LocalDate from, LocalDate to) {
    return new NewRecheck(offices.byCode(office).id(), divisions.byCode(county).id(), "精准识别回头看", from, to);
  }

  /** Ended yesterday. */
  private RecheckCampaign ended(String office) {
    LocalDate to = clock.today().minusDays(1);
    return now(rechecks.open(actors.as(office), form(office, "sp", to.minusDays(20), to)));
  }

  private RecheckCampaign now(String ref) {
    return rechecks.byRef(actors.as("sp.ducha"), ref);
  }

  private List<Division> villages() {
    return registerOffices.villages(divisions.byCode("sp"));
  }

  private void enter(RecheckCampaign one, Division village, int total, int done) {
    rechecks.enter(actors.as("sp.ducha"), one.ref(), village.id(), new RecheckEntry(total, done));
  }

  private List<Map<String, Object>> lists(RecheckCampaign one) {
    return jdbc.queryForList("select l.id, l.ref, l.origin, l.title, o.code from problem_list l"
        + " join list_source s on s.list_id = l.id join office o on o.id = l.supervising_office_id"
        + " where s.source_kind = 'recheck' and s.source_id = ?", one.id());
  }

  @Test
  @Tag("S4")
  void listsTheMissingVillagesAndMarksTheCountyLateOnce() {
    RecheckCampaign one = ended("qh.ducha");
    assertThat(one.villages()).isEqualTo(villages().size()).isGreaterThan(1);
    enter(one, villages().get(0), 40, 40);
    enter(one, villages().get(1), 30, 29);
    round.run(one.toOn());
    assertThat(now(one.ref()).judged()).as("its last day is not over").isFalse();
    round.run(clock.today());
    round.run(clock.today());
    assertThat(now(one.ref())).satisfies(late -> {
      assertThat(late.late()).isTrue();
      assertThat(late.villagesDone()).isEqualTo(1);
      assertThat(late.done()).isEqualTo(69);
      assertThat(late.total()).isEqualTo(70);
    });
    assertThat(lists(one)).singleElement().satisfies(list -> {
      assertThat(list).containsEntry("code", "qh.ducha").containsEntry("origin", "CITY_FOUND")
          .containsEntry("title", "松坪县“精准识别回头看”没有按期完成");
      assertThat(jdbc.queryForList("select text from list_finding where list_id = ? order by number", String.class,
          list.get("id"))).hasSize(villages().size() - 1).first().asString()
          .contains(villages().get(1).name(), "30 户", "29 户");
    });
    enter(one, villages().get(1), 30, 30);
    assertThat(now(one.ref()).late()).as("late for good").isTrue();
    assertThat(rechecks.villages(now(one.ref())).get(1)).satisfies(village -> {
      assertThat(village.complete()).isTrue();
      assertThat(village.missing()).isTrue();
      assertThat(village.enteredOn()).isEqualTo(clock.today());
      assertThat(village.enteredById()).isEqualTo(actors.as("sp.ducha").personId());
    });
    String page = new Site(port).login("sp.ducha").get("/rechecks/" + one.ref()).body();
    assertThat(page).contains("没有按期完成的村", villages().get(1).name(), "超期");
    assertThat(problems.listOf(actors.as("qh.ducha"), now(one.ref()))).contains(lists(one).get(0).get("ref").toString());
    assertThat(problems.listOf(actors.as("sp.caizheng"), now(one.ref()))).as("the list is the city's").isEmpty();
  }

  @Test
  @Tag("S4")
  void listsNothingOfACountyThatIsDone() {
    RecheckCampaign one = ended("sp.ducha");
    villages().forEach(village -> enter(one, village, 10, 10));
    round.run(clock.today());
    assertThat(now(one.ref())).satisfies(kept -> {
      assertThat(kept.judged()).isTrue();
      assertThat(kept.late()).isFalse();
      assertThat(kept.villagesDone()).isEqualTo(kept.villages());
    });
    assertThat(lists(one)).isEmpty();
  }

  @Test
  @Tag("S4")
  void takesAMonthAtMostAndNoMoreThanThereIs() {
    LocalDate from = clock.today().plusDays(1);
    refused("toOn", "register.recheck.long", () -> rechecks.open(actors.as("sp.ducha"),
        form("sp.ducha", "sp", from, from.plusMonths(1).plusDays(1))));
    refused("toOn", "register.recheck.backwards", () -> rechecks.open(actors.as("sp.ducha"),
        form("sp.ducha", "sp", from, from.minusDays(1))));
    refused("county", "register.county.outside", () -> rechecks.open(actors.as("sp.ducha"),
        form("sp.ducha", "lg", from, from)));
    refused(null, "register.recheck.not.your.office", () -> rechecks.open(actors.as("sp.ducha"),
        form("qh.ducha", "sp", from, from)));
    refused("county", "register.recheck.no.villages", () -> rechecks.open(actors.as("yl.ducha"),
        form("yl.ducha", "jp", from, from)));
    RecheckCampaign later = now(rechecks.open(actors.as("sp.ducha"),
        form("sp.ducha", "sp", from, from.plusMonths(1))));
    refused(null, "register.recheck.early", () -> enter(later, villages().get(0), 1, 1));
    RecheckCampaign one = ended("sp.ducha");
    refused("done", "register.recheck.over", () -> enter(one, villages().get(0), 3, 4));
    refused(null, "register.not.your.office", () -> rechecks.enter(actors.as("qh.ducha"), one.ref(),
        villages().get(0).id(), new RecheckEntry(1, 1)));
    refused(null, "unknown", () -> rechecks.enter(actors.as("sp.ducha"), one.ref(), divisions.byCode("lg.zlg.sy").id(),
        new RecheckEntry(1, 1)));
    jdbc.update("update recheck_campaign set judged = true where id = ?", one.id());
  }

  /** A county sees its own, with its counts; the neighbour neither page nor count. */
  @Test
  @Tag("S4")
  @Tag("M2")
  void goesThroughThePagesOfItsCountyOnly() {
    Site office = new Site(port).login("sp.ducha");
    String day = clock.today().toString();
    Map<String, String> typed = Map.of("office", String.valueOf(offices.byCode("sp.ducha").id()), "county",
        String.valueOf(divisions.byCode("sp").id()), "title", "本县回头看", "fromOn", day, "toOn",
        clock.today().plusMonths(2).toString());
    assertThat(office.postFrom("/desk/rechecks/new", "/desk/rechecks/new", typed).body())
        .contains("error-summary", "集中在一个月内完成", "本县回头看");
    Map<String, String> right = new HashMap<>(typed);
    right.put("toOn", day);
    String ref = office.postFrom("/desk/rechecks/new", "/desk/rechecks/new", right).headers().firstValue("Location")
        .orElseThrow().replaceAll("^.*/", "");
    String path = "/rechecks/" + ref + "/villages/" + villages().get(0).id();
    assertThat(office.postFrom(path, path, Map.of("total", "40", "done", "12")).statusCode()).isEqualTo(302);
    assertThat(office.get("/rechecks/" + ref).body()).contains("12 / 40", "还没有完成的村", "0 / " + villages().size());
    assertThat(office.list("/desk/rechecks")).contains(ref);
    assertThat(office.api("sp.ducha", "PUT", "/api/v1" + path, Map.of("total", 40, "done", 40)).statusCode())
        .isEqualTo(204);
    assertThat(rechecks.byRef(actors.as("yc.ducha"), ref).villagesDone()).isOne();
    Site neighbour = new Site(port).login("lg.ducha");
    assertThat(neighbour.get("/rechecks/" + ref).statusCode()).isEqualTo(404);
    assertThat(neighbour.list("/desk/rechecks")).doesNotContain(ref);
    assertThat(rechecks.list(actors.as("lg.ducha"), null, 10_000)).extracting(RecheckCampaign::ref).doesNotContain(ref);
    jdbc.update("update recheck_campaign set judged = true where ref = ?", ref);
  }
}
