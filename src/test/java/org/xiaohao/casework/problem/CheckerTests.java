package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.platform.absence.AbsenceForm;
import org.xiaohao.platform.absence.AbsenceReason;
import org.xiaohao.platform.absence.Absences;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.Claims;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class CheckerTests {

  @Autowired private Play play;
  @Autowired private Claims claims;
  @Autowired private WorkItems tasks;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Absences absences;
  @Autowired private Tasks completion;
  @LocalServerPort private int port;

  /** Who rectifies gets a second post that could check. */
  private void alsoHolds(String login, String post) {
    jdbc.update("insert into post_holding (post_id, person_id, from_on) select p.id, ?, '2016-02-02' from post p "
        + "where p.code = ?", play.as(login).personId(), post);
  }

  /** Who rectified, and whoever else is of that unit, checks in nobody's stead: not what is claimed, and not in bulk. */
  @Test
  @Tag("M11")
  @Tag("M13")
  void keepsWhoeverRectifiedFromCheckingInSomebodysStead() {
    ProblemItem item = play.item("yl", "CITY_FOUND");
    play.plan(item);
    play.rectify(item);
    String check = open(item, "reviewOnSpot");
    for (String login : List.of("qs.zhenggai.a", "qs.zhenggai")) {
      alsoHolds(login, "yl.zhenggai.a");
      absences.enter(play.as("yl.zhenggai"), new AbsenceForm(play.as("yl.zhenggai").personId(), play.today(),
          play.today(), play.as(login).personId(), AbsenceReason.TRAVEL));
      String reason = login.endsWith(".a") ? "problem.checker.did" : "problem.checker.unit";
      assertThatThrownBy(() -> claims.claim(play.as(login), check)).hasMessage(reason);
      assertThat(new Site(port).api(login, "POST", "/api/v1/tasks/bulk-claim", Map.of("refs", List.of(check))).body())
          .contains(reason).contains("\"claimed\":false");
      claims.claim(play.as("yl.zhenggai"), check);
      assertThatThrownBy(() -> completion.complete(play.as(login), check, JsonNodeFactory.instance.objectNode()
          .put("onSpotOn", play.today().toString()).put("householdsSampled", 3).put("decision", "PASS")))
          .hasMessage(reason);
      claims.giveBack(play.as("yl.zhenggai"), check);
      jdbc.update("delete from absence");
    }
    assertThat(play.now(item).state()).isEqualTo(ItemState.SELF_CHECKED);
  }

  @AfterEach
  void endSecondPosts() {
    jdbc.update("delete from absence");
    jdbc.update("delete from post_holding where from_on = '2016-02-02'");
  }

  private String open(ProblemItem item, String task) {
    return tasks.openOf(item.subject()).stream().filter(open -> open.formKey().equals("problem/" + task))
        .map(WorkItem::ref).findFirst().orElseThrow();
  }

  private void barred(ProblemItem item, String task, String post, String reason) {
    alsoHolds("qs.zhenggai.a", post);
    assertThatThrownBy(() -> claims.claim(play.as("qs.zhenggai.a"), open(item, task))).hasMessage(reason);
  }

  @Test
  @Tag("M11")
  void keepsWhoeverRectifiedFromEveryCheck() {
    ProblemItem item = play.item("yc", "PROVINCE_FOUND");
    play.plan(item);
    play.rectify(item);
    barred(item, "reviewOnSpot", "yl.zhenggai.a", "problem.checker.did");
    play.complete("yl.zhenggai", item.subject(), "reviewOnSpot",
        Map.of("onSpotOn", play.today().toString(), "householdsSampled", 3, "decision", "PASS"));
    barred(item, "countersignReview", "yl.fenguan", "problem.checker.did");
    play.complete("yl.fenguan", item.subject(), "countersignReview", Map.of("decision", "PASS"));
    play.hang(item);
    play.waitWorkingDays(5);
    barred(item, "concludePublicity", "yc.ducha", "problem.checker.did");
    play.complete("yc.ducha.zhuren", item.subject(), "concludePublicity", Map.of("decision", "PASS"));
    barred(item, "reviewByLeadDepartment", "yc.minzheng", "problem.checker.did");
    play.complete("yc.minzheng", item.subject(), "reviewByLeadDepartment", Map.of("decision", "PASS"));
    assertThatThrownBy(() -> claims.claim(play.as("qs.zhenggai.a"), open(item, "signOff")))
        .hasMessage("problem.checker.did");
    assertThat(play.now(item).state()).isEqualTo(ItemState.LEAD_REVIEWED);
  }

  @Test
  @Tag("M11")
  void keepsTheRectifyingUnitsOtherPeopleFromChecking() {
    ProblemItem item = play.item("yl", "CITY_FOUND");
    play.plan(item);
    play.rectify(item);
    alsoHolds("qs.zhenggai", "yl.zhenggai.a");
    assertThatThrownBy(() -> claims.claim(play.as("qs.zhenggai"), open(item, "reviewOnSpot")))
        .hasMessage("problem.checker.unit");
    alsoHolds("qs.xyp.zhenzhang", "yl.zhenggai.a");
    assertThatThrownBy(() -> claims.claim(play.as("qs.xyp.zhenzhang"), open(item, "reviewOnSpot")))
        .hasMessage("problem.checker.unit");
  }

  /** Somebody claims a check, then turns out to have joined the rectifying unit: completing is refused too. */
  @Test
  @Tag("M11")
  void refusesToCompleteACheckByTheRectifyingUnit() {
    ProblemItem item = play.item("yl", "CITY_FOUND");
    play.plan(item);
    play.rectify(item);
    claims.claim(play.as("yl.zhenggai.a"), open(item, "reviewOnSpot"));
    alsoHolds("yl.zhenggai.a", "qs.zhenggai.a");
    assertThatThrownBy(() -> play.complete("yl.zhenggai.a", item.subject(), "reviewOnSpot",
        Map.of("onSpotOn", play.today().toString(), "householdsSampled", 3, "decision", "PASS")))
        .hasMessage("problem.checker.unit");
    assertThat(play.now(item).state()).isEqualTo(ItemState.SELF_CHECKED);
  }

  @Test
  void refusesASelfCheckWhileAPostIsVacant() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    play.addEvidence(item);
    jdbc.update("update post_holding set to_on = '2016-12-31' where post_id = (select id from post where code = "
        + "'qs.xianzhang')");
    try {
      assertThatThrownBy(() -> play.report(item)).hasMessage("problem.signer.head.vacant");
    } finally {
      jdbc.update("update post_holding set to_on = null where post_id = (select id from post where code = "
          + "'qs.xianzhang')");
    }
    assertThat(play.now(item).state()).isEqualTo(ItemState.RECTIFYING);
  }

  @Test
  void asksForARealVisit() {
    ProblemItem item = play.item("yl", "CITY_FOUND");
    play.plan(item);
    play.rectify(item);
    assertThatThrownBy(() -> play.complete("yl.zhenggai.a", item.subject(), "reviewOnSpot",
        Map.of("onSpotOn", play.today().plusDays(1).toString(), "householdsSampled", 3, "decision", "PASS")))
        .hasMessage("problem.date.future");
    assertThatThrownBy(() -> play.complete("yl.zhenggai.a", item.subject(), "reviewOnSpot",
        Map.of("onSpotOn", play.today().toString(), "decision", "PASS"))).hasMessage("form.invalid");
  }

  @Test
  void asksForAllFiveSettingsOfAPlan() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.complete("qs.ducha", item.subject(), "notifyUnit", Map.of("standard", "逐户销号", "consequence", "逾期约谈"));
    for (String setting : List.of("cause", "target", "leadUnit", "leader", "person", "measures")) {
      Map<String, Object> plan = new HashMap<>(play.plan());
      plan.remove(setting);
      assertThatThrownBy(() -> play.complete("qs.zhenggai.a", item.subject(), "submitPlan", plan))
          .hasFieldOrPropertyWithValue("field", setting);
    }
  }
}
