package org.xiaohao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.StreamUtils;
import org.xiaohao.casework.problem.FindingItem;
import org.xiaohao.casework.problem.ListFindings;
import org.xiaohao.casework.problem.ListRow;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.document.DocumentReceipt;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.document.WaitingDocument;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;
import org.xiaohao.supervision.inspection.FeedbackAnswer.HeadAnswer;

@XiaohaoTest
class CovertVisitTests {

  @Autowired private SupervisionPlay play;
  @Autowired private CovertVisits visits;
  @Autowired private VisitFindings findings;
  @Autowired private VisitPlans plans;
  @Autowired private EarlierVisits earlier;
  @Autowired private VisitFeedback feedback;
  @Autowired private ProblemLists lists;
  @Autowired private ListFindings items;
  @Autowired private WorkItems tasks;
  @Autowired private Documents documents;
  @LocalServerPort private int port;
  @Autowired private Deadlines deadlines;
  @Autowired private CaseAccess access;
  @Autowired private JdbcTemplate jdbc;

  private List<String> open(CovertVisit visit) {
    return tasks.openOf(visit.subject()).stream().map(WorkItem::formKey).toList();
  }

  private List<String> peopleOf(String area) {
    return jdbc.queryForList("select a.login from account a join post_holding h on h.person_id = a.person_id"
        + " join post p on p.id = h.post_id join office o on o.id = p.office_id join division d on d.id = o.division_id"
        + " where d.path like concat((select path from division where code = ?), '%')", String.class, area);
  }

  /** Everybody of the county and of the city above it, before the team starts, in every way a person can ask. */
  @Test
  @Tag("S32")
  void hidesTheSealedPlanFromEverybodyOfTheVisitedArea() {
    CovertVisit visit = play.sealed();
    List<String> logins = new ArrayList<>(peopleOf("qh"));
    assertThat(logins).hasSizeGreaterThan(40).contains("lg.xianweishuji", "lg.xianzhang", "lg.ducha", "qh.anfang");
    for (String login : logins) {
      Viewer viewer = play.as(login);
      assertThat(access.maySee(viewer, visit.subject())).as(login).isFalse();
      assertThat(visits.list(viewer, null, 500)).as(login).noneMatch(row -> row.ref().equals(visit.ref()));
      assertThatThrownBy(() -> visits.byRef(viewer, visit.ref())).as(login).hasMessage("unknown");
      String task = tasks.openOf(visit.subject()).get(0).ref();
      assertThatThrownBy(() -> tasks.visible(viewer, task)).as(login).hasMessage("task.unknown");
    }
    assertThat(jdbc.queryForObject("select count(*) from case_access where case_kind = 'covert-visit' and case_id = ?"
        + " and principal like 'D:%'", Integer.class, visit.id())).isZero();
    assertThat(jdbc.queryForObject("select count(*) from work_item where case_kind = 'covert-visit' and case_id = ?"
        + " and (county_id is not null or city_id is not null)", Integer.class, visit.id())).isZero();
    assertThat(visits.byRef(play.as("yc.anfang.a"), visit.ref()).state()).isEqualTo(VisitState.SEALED);
  }

  /** A thief of the database, or its administrator, reads neither where nor when nor by whom before the team has started. */
  @Test
  @Tag("S32")
  void leavesNothingOfASealedPlanInADump() {
    String title = "夜访" + UUID.randomUUID();
    String ref = visits.open(play.as("yc.anfang"), new NewVisit(play.office("yc.anfang"), play.division("lg"), title));
    CovertVisit visit = visits.byRef(play.as("yc.anfang"), ref);
    Map<String, Object> plan = play.plan();
    plan.put("purpose", "查看" + title);
    play.complete("yc.anfang.a", visit.subject(), "inspection/sealPlan", plan);
    assertThat(columnsWith(title)).isEmpty();
    assertThat(jdbc.queryForMap("select area_id, title, purpose, planned_on, (select count(*) from visit_village where"
        + " visit_id = v.id) villages, (select count(*) from visit_member where visit_id = v.id) members"
        + " from covert_visit v where v.ref = ?", ref)).containsEntry("villages", 0L).containsEntry("members", 0L)
        .containsEntry("area_id", null).containsEntry("title", null).containsEntry("planned_on", null);
    assertThat(jdbc.queryForList("select place from work_item where case_kind = 'covert-visit' and case_id = ?"
        + " and place is not null", String.class, visit.id())).isEmpty();
    assertThat(visits.list(play.as("yc.anfang.a"), null, 1)).extracting(VisitRow::title).containsExactly(title);
    assertThat(jdbc.queryForObject("select count(*) from read_entry where case_kind = 'covert-visit' and case_id = ?",
        Integer.class, visit.id())).isPositive();

    play.complete("yc.anfang", visit.subject(), "inspection/deploySquad", Map.of("decision", "DEPLOY"));
    assertThat(columnsWith(title)).contains("covert_visit.title", "covert_visit.purpose", "work_item.title");
    assertThat(visits.byRef(play.as("yc.anfang"), ref).areaId()).isEqualTo(play.division("lg"));
  }

  /** As the schema before V075 left it: area, title and plan in the columns, nothing in the vault. */
  private String plain(CovertVisit visit) {
    String title = "旧访" + UUID.randomUUID();
    jdbc.update("update covert_visit set area_id = ?, title = ?, purpose = ?, planned_on = ? where id = ?",
        play.division("lg"), title, "查看" + title, play.clock().today(), visit.id());
    jdbc.update("insert into visit_village (visit_id, division_id) values (?, ?)", visit.id(), play.division("lg.zlg.sy"));
    for (String member : List.of("yc.anfang", "yc.anfang.a")) {
      jdbc.update("insert into visit_member (visit_id, person_id) values (?, ?)", visit.id(), play.person(member));
    }
    jdbc.update("update work_item set title = ?, place = '柳沟县' where case_kind = 'covert-visit' and case_id = ?", title,
        visit.id());
    jdbc.update("delete from sealed_content where owner_table = 'covert_visit' and owner_id = ?", visit.id());
    return title;
  }

  @Test
  @Tag("S32")
  void sealsAtTheStartWhatAnEarlierVersionPlannedInTheClear() throws Exception {
    CovertVisit visit = play.sealed();
    CovertVisit off = play.sealed();
    CovertVisit meanwhile = play.sealed();
    String title = plain(visit);
    String other = plain(off);
    jdbc.update("update covert_visit set state = 'CALLED_OFF', call_off_reason = '大雪' where id = ?", off.id());
    plain(meanwhile);
    assertThat(visits.byRef(play.as("yc.anfang"), meanwhile.ref()).plannedOn()).as("opened before it is sealed")
        .isEqualTo(play.clock().today());
    play.complete("yc.anfang", meanwhile.subject(), "inspection/deploySquad", Map.of("decision", "DEPLOY"));
    assertThat(play.now(meanwhile).state()).isEqualTo(VisitState.DEPLOYED);
    jdbc.execute(StreamUtils.copyToString(new ClassPathResource("db/migration/V086__earlier_visit_word.sql")
        .getInputStream(), StandardCharsets.UTF_8));

    earlier.run(null);
    earlier.run(null);
    assertThat(columnsWith(title)).isEmpty();
    assertThat(columnsWith(other)).isEmpty();
    assertThat(visits.byRef(play.as("yc.anfang"), off.ref()).callOffReason()).isEqualTo("大雪");
    CovertVisit opened = visits.byRef(play.as("yc.anfang.a"), visit.ref());
    assertThat(opened.title()).isEqualTo(title);
    assertThat(plans.villages(opened)).extracting(Division::code).containsExactly("lg.zlg.sy");
    play.complete("yc.anfang", visit.subject(), "inspection/deploySquad", Map.of("decision", "DEPLOY"));
    assertThat(plans.team(play.now(visit))).containsExactlyInAnyOrder(play.person("yc.anfang"), play.person("yc.anfang.a"));
  }

  private List<String> columnsWith(String words) {
    return jdbc.queryForList("select concat(c.table_name, '.', c.column_name) from information_schema.columns c"
        + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
        + " where c.table_schema = schema() and t.table_type = 'BASE TABLE' and c.data_type like '%char%' or"
        + " c.table_schema = schema() and c.data_type like '%text%'", String.class).stream()
        .filter(column -> jdbc.queryForObject("select count(*) from `" + column.replace(".", "` where `")
            + "` like ?", Integer.class, "%" + words + "%") > 0).toList();
  }

  @Test
  @Tag("S32")
  void keepsWhoIsTiedToTheAreaOutOfTheTeamAndOutOfTheCase() {
    CovertVisit visit = play.opened();
    Map<String, Object> plan = new HashMap<>(play.plan());
    plan.put("team", List.of(play.person("yc.anfang"), play.person("yc.anfang.b")));
    assertThatThrownBy(() -> play.complete("yc.anfang", visit.subject(), "inspection/sealPlan", plan))
        .hasMessage("inspection.team.tied").hasFieldOrPropertyWithValue("field", "team");
    assertThat(play.now(visit).state()).isEqualTo(VisitState.OPENED);
    assertThatThrownBy(() -> visits.byRef(play.as("yc.anfang.b"), visit.ref())).hasMessage("unknown");
    plan.put("team", List.of(play.person("yc.anfang"), play.person("yc.ducha")));
    assertThatThrownBy(() -> play.complete("yc.anfang", visit.subject(), "inspection/sealPlan", plan))
        .hasMessage("inspection.team.not.squad");
    plan.put("team", List.of(play.person("yc.anfang"), play.person("yc.anfang.a")));
    plan.put("villages", List.of(play.division("qs.xyp.bsl")));
    assertThatThrownBy(() -> play.complete("yc.anfang", visit.subject(), "inspection/sealPlan", plan))
        .hasMessage("inspection.village.outside");
  }

  @Test
  void opensVisitsForSquadsInTheirOwnAreaOnly() {
    assertThatThrownBy(() -> visits.open(play.as("qh.anfang"), new NewVisit(play.office("qh.anfang"),
        play.division("qs"), "越界"))).hasMessage("inspection.area.outside");
    assertThatThrownBy(() -> visits.open(play.as("yc.ducha"), new NewVisit(play.office("yc.anfang"),
        play.division("qs"), "越权"))).hasMessage("inspection.squad.not.yours");
  }

  @Test
  void callsAVisitOffUnseen() {
    CovertVisit visit = play.sealed();
    assertThatThrownBy(() -> play.complete("yc.anfang", visit.subject(), "inspection/deploySquad",
        Map.of("decision", "CALL_OFF"))).hasMessage("inspection.call.off.reason");
    play.complete("yc.anfang", visit.subject(), "inspection/deploySquad",
        Map.of("decision", "CALL_OFF", "reason", "消息走漏"));
    assertThat(play.now(visit).state()).isEqualTo(VisitState.CALLED_OFF);
    assertThat(open(visit)).isEmpty();
    assertThatThrownBy(() -> visits.byRef(play.as("lg.xianzhang"), visit.ref())).hasMessage("unknown");
  }

  @Test
  @Tag("S32")
  void storesAFindingOnceHoweverOftenThePhoneSendsIt() {
    CovertVisit visit = play.deployed();
    assertThat(play.find(visit, "k1")).isEqualTo(1);
    assertThat(play.find(visit, "k1")).isEqualTo(1);
    assertThat(play.find(visit, "k2")).isEqualTo(2);
    assertThat(findings.of(play.now(visit))).hasSize(2);
    FindingEntry elsewhere = new FindingEntry(play.division("lg.ny"), play.clock().now(), "不在计划内", "k3");
    assertThatThrownBy(() -> findings.add(play.as("yc.anfang"), visit.ref(), elsewhere, List.of()))
        .hasMessage("inspection.village.not.planned");
    assertThatThrownBy(() -> findings.add(play.as("lg.ducha"), visit.ref(), elsewhere, List.of()))
        .hasMessage("unknown");
    FindingEntry early = new FindingEntry(play.division("lg.zlg.sy"), play.clock().now().plusDays(1), "未来", "k4");
    assertThatThrownBy(() -> findings.add(play.as("yc.anfang"), visit.ref(), early, List.of()))
        .hasMessage("inspection.found.at");
  }

  @Test
  @Tag("S32")
  @Tag("D17")
  @Tag("C24")
  void servesBothHeadsAndClosesThoughOneRefuses() {
    CovertVisit visit = play.concluded();
    assertThat(visit.state()).isEqualTo(VisitState.FINDINGS);
    assertThat(deadlines.dueOn(visit.subject(), "D17")).isPresent();
    assertThat(open(visit)).containsExactly("inspection/acknowledgeFeedback", "inspection/acknowledgeFeedback");
    OfficialDocument paper = documents.ofCase(visit.subject()).get(0);
    assertThat(documents.receiptsOf(paper)).extracting(DocumentReceipt::personId)
        .containsExactly(play.person("lg.xianweishuji"), play.person("lg.xianzhang"));
    assertThat(documents.print(play.as("lg.xianzhang"), paper.ref()).toString())
        .contains("暗访情况反馈", "柳沟县驻村夜访", "夜访一村，无人驻守", "1．", "床铺无使用痕迹");
    assertThatThrownBy(() -> documents.visible(play.as("lg.ducha"), paper.ref())).hasMessage("unknown");
    play.complete("lg.xianweishuji", visit.subject(), "inspection/acknowledgeFeedback", Map.of("decision", "ACKNOWLEDGE"));
    assertThat(play.now(visit).state()).isEqualTo(VisitState.FINDINGS);
    assertThatThrownBy(() -> play.complete("lg.xianzhang", visit.subject(), "inspection/acknowledgeFeedback",
        Map.of("decision", "REFUSE"))).hasMessage("inspection.refusal.reason");
    play.complete("lg.xianzhang", visit.subject(), "inspection/acknowledgeFeedback",
        Map.of("decision", "REFUSE", "opinion", "当晚开会，不予认可"));
    assertThat(play.now(visit).state()).isEqualTo(VisitState.FED_BACK);
    assertThat(feedback.of(visit)).extracting(VisitFeedbackView::answer)
        .containsExactly(HeadAnswer.ACKNOWLEDGE, HeadAnswer.REFUSE);
    assertThat(deadlines.dueOn(visit.subject(), "D17")).isEmpty();
    assertThat(open(visit)).isEmpty();
    assertThat(documents.receiptsOf(paper)).extracting(DocumentReceipt::signed).as("the answer is the receipt")
        .containsExactly(true, false);
    assertThat(documents.receiptsOf(paper).get(1).refusedOn()).isEqualTo(play.clock().today());
    assertThat(documents.sentTo(play.as("lg.xianzhang"), false, null, 100)).extracting(WaitingDocument::ref)
        .as("nobody is urged after a refusal").doesNotContain(paper.ref());
    assertThat(jdbc.queryForList("select d.open_code from deadline d join document_receipt r on r.id = d.case_id"
        + " where d.case_kind = 'document-receipt' and d.open_code is not null and r.document_id = ?", String.class,
        paper.id())).isEmpty();
    assertThatThrownBy(() -> documents.sign(play.as("lg.xianzhang"), paper.ref(),
        documents.receiptsOf(paper).get(1).id())).hasMessage("document.receipt.already");
    assertThat(new Site(port).login("lg.xianzhang").get("/documents/" + paper.ref()).body()).contains("拒收，");
    assertThat(new Site(port).login("yc.anfang").get("/visits/" + visit.ref()).body())
        .contains("/documents/" + paper.ref(), paper.number());
  }

  @Test
  @Tag("S32")
  void recordsARefusalForAHeadWhoDoesNotAnswer() {
    CovertVisit visit = play.concluded();
    assertThatThrownBy(() -> feedback.recordRefusal(play.as("lg.xianzhang"), visit.ref(), new RefusalRecord(0, "无")))
        .isInstanceOf(DomainException.class).hasMessage("inspection.squad.not.yours");
    feedback.recordRefusal(play.as("yc.anfang"), visit.ref(), new RefusalRecord(0, "29 日上门送达，拒签，两人在场"));
    assertThat(play.now(visit).state()).isEqualTo(VisitState.FINDINGS);
    assertThatThrownBy(() -> play.complete("lg.xianweishuji", visit.subject(), "inspection/acknowledgeFeedback",
        Map.of("decision", "ACKNOWLEDGE"))).hasMessage("inspection.feedback.answered");
    play.complete("lg.xianzhang", visit.subject(), "inspection/acknowledgeFeedback", Map.of("decision", "ACKNOWLEDGE"));
    assertThat(play.now(visit).state()).isEqualTo(VisitState.FED_BACK);
    assertThat(open(visit)).isEmpty();

    CovertVisit other = play.concluded();
    play.complete("lg.xianweishuji", other.subject(), "inspection/acknowledgeFeedback", Map.of("decision", "ACKNOWLEDGE"));
    feedback.recordRefusal(play.as("yc.anfang"), other.ref(), new RefusalRecord(1, "拒收"));
    assertThat(play.now(other).state()).isEqualTo(VisitState.FED_BACK);
    assertThat(open(other)).isEmpty();
    assertThat(documents.receiptsOf(documents.ofCase(other.subject()).get(0))).extracting(DocumentReceipt::settled)
        .containsExactly(true, true);
  }

  @Test
  @Tag("S14")
  @Tag("S32")
  void turnsEachFindingIntoItemsThatLeadBack() {
    CovertVisit visit = play.deployed();
    play.find(visit, "a");
    play.find(visit, "b");
    assertThatThrownBy(() -> play.complete("yc.anfang", visit.subject(), "inspection/concludeVisit",
        Map.of("feedback", "夜访", "noFindings", true))).hasMessage("inspection.findings.some");
    play.complete("yc.anfang", visit.subject(), "inspection/concludeVisit", Map.of("feedback", "夜访"));
    CaseRef list = play.listOf(visit);
    assertThat(lists.list(play.as("yc.ducha"), null, 500)).extracting(ListRow::title).contains("柳沟县驻村夜访");
    assertThat(items.firstItems(list.id())).hasSize(2);
    assertThatThrownBy(() -> play.complete("yc.ducha", list, "problem/listItems",
        Map.of("items", List.of(play.item("无人驻守", "1"))))).hasMessage("problem.findings.left");
    assertThatThrownBy(() -> play.complete("yc.ducha", list, "problem/listItems",
        Map.of("items", List.of(play.item("无人驻守", "3"))))).hasMessage("problem.findings.unknown");
    play.complete("yc.ducha", list, "problem/listItems",
        Map.of("items", List.of(play.item("无人驻守", "1，2"), play.item("考勤失真", "2"))));
    List<FindingItem> became = items.itemsOf(visit.subject());
    assertThat(became).extracting(FindingItem::number).containsExactly(1, 2, 2);
    assertThat(became).extracting(FindingItem::title).containsExactly("无人驻守", "无人驻守", "考勤失真");
  }
}
