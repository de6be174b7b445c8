package org.xiaohao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.casework.problem.FindingItem;
import org.xiaohao.casework.problem.ListFindings;
import org.xiaohao.casework.recall.Cadre;
import org.xiaohao.casework.recall.Recall;
import org.xiaohao.casework.recall.RecallForm;
import org.xiaohao.casework.recall.RecallGround;
import org.xiaohao.casework.recall.Recalls;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.Chromium;
import org.xiaohao.support.RefusedForm;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;
import org.xiaohao.supervision.inspection.FeedbackAnswer.HeadAnswer;

/** 夜访: six villages stand empty at night, one head refuses to be told, the first secretary is replaced (C24). */
@XiaohaoTest
@Tag("T8")
@Tag("C24")
class NightVisitTests {

  private static final List<String> VILLAGES = List.of("lg.zlg.sy", "lg.zlg.xy", "lg.zlg.gk", "lg.ny.yp", "lg.ny.ssy",
      "lg.ny.bg");

  @LocalServerPort private int port;
  @Autowired private SupervisionPlay play;
  @Autowired private CovertVisits visits;
  @Autowired private VisitFindings findings;
  @Autowired private VisitFeedback feedback;
  @Autowired private ListFindings items;
  @Autowired private WorkItems tasks;
  @Autowired private Recalls recalls;

  private CovertVisit sealed(LocalDate night) {
    String ref = visits.open(play.as("yc.anfang"),
        new NewVisit(play.office("yc.anfang"), play.division("lg"), "夜访" + UUID.randomUUID()));
    CovertVisit visit = visits.byRef(play.as("yc.anfang"), ref);
    Map<String, Object> plan = play.plan();
    plan.put("villages", VILLAGES.stream().map(play::division).toList());
    plan.put("plannedOn", night.toString());
    play.complete("yc.anfang", visit.subject(), "inspection/sealPlan", plan);
    return play.now(visit);
  }

  private CovertVisit atNight() {
    LocalDate night = play.clock().today().plusDays(1);
    CovertVisit visit = sealed(night);
    play.clock().moveTo(night.atTime(20, 0));
    play.complete("yc.anfang", visit.subject(), "inspection/deploySquad", Map.of("decision", "DEPLOY"));
    play.clock().moveTo(night.atTime(21, 0));
    return play.now(visit);
  }

  private CovertVisit concluded() {
    CovertVisit visit = atNight();
    for (String village : VILLAGES) {
      findings.add(play.as("yc.anfang.a"), visit.ref(), new FindingEntry(play.division(village),
          play.clock().now().withNano(0), "无人驻守", village), List.of());
    }
    play.complete("yc.anfang", visit.subject(), "inspection/concludeVisit", Map.of("feedback", "夜访六村，均无人驻守"));
    return play.now(visit);
  }

  @Test
  void hidesTheSealedPlanFromTheCountyByPageAndByApi() {
    CovertVisit visit = sealed(play.clock().today());
    String task = tasks.openOf(visit.subject()).get(0).ref();
    for (String login : List.of("lg.xianweishuji", "lg.xianzhang", "lg.ducha", "lg.zuzhi", "lg.zlg.zhenzhang")) {
      Site site = new Site(port).login(login);
      for (String path : List.of("/visits/" + visit.ref(), "/visits/" + visit.ref() + "/field", "/tasks/" + task)) {
        assertThat(site.get(path).statusCode()).as(login + path).isEqualTo(404);
      }
      assertThat(site.get("/desk/visits").body() + site.get("/desk").body()).as(login)
          .doesNotContain(visit.ref(), visit.title());
      assertThat(site.api(login, "GET", "/api/v1/visits/" + visit.ref(), null).statusCode()).isEqualTo(404);
      assertThat(site.api(login, "GET", "/api/v1/visits", null).body()).doesNotContain(visit.ref());
    }
    assertThat(new Site(port).login("yc.anfang.a").get("/visits/" + visit.ref()).body()).contains(visit.title(), "北沟村");
  }

  /** All six are written down without a network, and arrive once there is one. */
  @Test
  void writesSixEmptyVillagesDownOfflineAtNine() {
    CovertVisit visit = atNight();
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.login(port, 360, "yc.anfang.a");
      page.navigate("/visits/" + visit.ref() + "/field");
      page.context().setOffline(true);
      for (int i = 0; i < VILLAGES.size(); i++) {
        page.selectOption("#f-village", String.valueOf(play.division(VILLAGES.get(i))));
        page.fill("#f-foundAt", play.clock().now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")));
        page.fill("#f-text", "宿舍无人，床铺无使用痕迹");
        page.locator("#field-form button").click();
        page.locator("#field-status:has-text('" + (i + 1) + "')").waitFor();
      }
      assertThat(findings.of(visit)).isEmpty();
      page.context().setOffline(false);
      page.locator("ol li").nth(VILLAGES.size() - 1).waitFor();
    }
    assertThat(findings.of(visit)).hasSize(6).allSatisfy(one -> assertThat(one.foundAt().getHour()).isEqualTo(21))
        .extracting(VisitFindingView::villageId).containsExactlyInAnyOrderElementsOf(VILLAGES.stream().map(play::division).toList());
  }

  @Test
  void closesThoughOneHeadRefusesAndMakesItemsOfWhatWasFound() {
    CovertVisit visit = concluded();
    Site secretary = new Site(port).login("lg.xianweishuji");
    String task = tasks.openOf(visit.subject()).stream()
        .filter(item -> item.assigneeId() == play.person("lg.xianweishuji")).findFirst().orElseThrow().ref();
    assertThat(secretary.get("/visits/" + visit.ref()).body()).contains("夜访六村，均无人驻守");
    assertThat(secretary.postFrom("/tasks/" + task, "/tasks/" + task, Map.of("decision", "ACKNOWLEDGE",
        "password", "xiaohao-demo")).statusCode()).isLessThan(400);
    assertThat(play.now(visit).state()).isEqualTo(VisitState.FINDINGS);
    Site squad = new Site(port).login("yc.anfang");
    RefusedForm.demand(squad, "/visits/" + visit.ref(), "/visits/" + visit.ref() + "/refusal",
        Map.of("seat", "1", "remark", RefusedForm.ENDLESS), "f-head1-remark");
    squad.postFrom("/visits/" + visit.ref(), "/visits/" + visit.ref() + "/refusal",
        Map.of("seat", "1", "remark", "县政府当面送达，县长拒签，两人在场"));
    assertThat(play.now(visit).state()).isEqualTo(VisitState.FED_BACK);
    assertThat(feedback.of(visit)).extracting(VisitFeedbackView::answer)
        .containsExactly(HeadAnswer.ACKNOWLEDGE, HeadAnswer.REFUSE);
    assertThat(squad.get("/visits/" + visit.ref()).body()).contains("县长拒签，两人在场");
    assertThat(tasks.openOf(visit.subject())).isEmpty();

    CaseRef list = play.listOf(visit);
    play.complete("yc.ducha", list, "problem/listItems", Map.of("items", List.of(play.item("六村夜间无人驻守", "1,2,3,4,5,6"))));
    assertThat(items.itemsOf(visit.subject())).hasSize(6).extracting(FindingItem::title).containsOnly("六村夜间无人驻守");
  }

  @Test
  @Tag("S7")
  void recallsTheFirstSecretaryThroughTheOrganisationDepartmentAndNamesWhoFollows() {
    String ref = recalls.propose(play.as("lg.zlg.zhenzhang"), new RecallForm(play.office("lg.zlg.zhengfu"),
        play.division("lg.zlg.sy"), play.office("lg.weiji"), Cadre.FIRST_SECRETARY, null, "邬志远", RecallGround.ABSENT, "夜间不在村"));
    Recall recall = recalls.byRef(play.as("lg.zlg.zhenzhang"), ref);
    String today = play.clock().today().toString();
    play.complete("lg.ducha", recall.subject(), "recall/verifyRecall",
        Map.of("verdict", "CONFIRMED", "checkedOn", today, "findings", "走访属实"));
    WorkItem approval = tasks.openOf(recall.subject()).get(0);
    assertThat(approval.formKey()).isEqualTo("recall/approveRecall");
    assertThat(approval.officeId()).isEqualTo(play.office("lg.zuzhi"));
    play.complete("lg.zuzhi", recall.subject(), "recall/approveRecall", Map.of("decision", "APPROVE", "opinion", "同意召回"));
    play.complete("lg.zuzhi", recall.subject(), "recall/notifySendingUnit",
        Map.of("leavesOn", today, "receivedOn", today, "receivedBy", "人事股"));
    assertThatThrownBy(() -> play.complete("lg.zuzhi", recall.subject(), "recall/fillPost", Map.of()))
        .hasMessage("recall.replacement");
    play.complete("lg.zuzhi", recall.subject(), "recall/fillPost", Map.of("replacement", "滕秋月", "arrivedOn", today));
    assertThat(recalls.byRef(play.as("lg.zuzhi"), ref).replaced()).isTrue();
    assertThat(recalls.texts(play.as("lg.weiji"), recall)).containsValue("滕秋月");
  }
}
