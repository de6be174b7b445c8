package org.xiaohao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.problem.ListFindings;
import org.xiaohao.platform.document.DocumentReceipt;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.document.WaitingDocument;
import org.xiaohao.platform.organisation.PostRank;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class InspectionTests {

  @Autowired private SupervisionPlay play;
  @Autowired private Inspections inspections;
  @Autowired private InspectionFindings findings;
  @Autowired private InspectionCoverage coverage;
  @Autowired private ListFindings items;
  @Autowired private WorkItems tasks;
  @Autowired private Documents documents;
  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;

  private Inspection opened(InspectionKind kind) {
    return opened(kind, play.clock().today(), play.clock().today().plusDays(10));
  }

  private Inspection opened(InspectionKind kind, LocalDate from, LocalDate to) {
    String ref = inspections.open(play.as("yc.ducha"),
        new NewInspection(play.office("yc.ducha"), kind, "脱贫攻坚督查", "省领导小组部署", from, to));
    return inspections.byRef(play.as("yc.ducha"), ref);
  }

  private Map<String, Object> group(String leader, List<String> members, List<String> areas) {
    return Map.of("leader", play.person(leader), "members", members.stream().map(play::person).toList(), "areas",
        areas.stream().map(play::division).toList());
  }

  private Map<String, Object> plan(String reason) {
    Map<String, Object> plan = new HashMap<>();
    plan.put("groups", List.of(group("yc.minzheng", List.of("yc.ducha.zhuren", "qh.minzheng"), List.of("qs", "by")),
        group("yc.jiaoyu", List.of("yl.minzheng"), List.of("lg"))));
    plan.put("overlapReason", reason);
    return plan;
  }

  private void plan(Inspection inspection, Map<String, Object> plan) {
    play.complete("yc.ducha", inspection.subject(), "inspection/planInspection", plan);
  }

  private Inspection approved(InspectionKind kind) {
    Inspection inspection = opened(kind);
    plan(inspection, plan("测试中与其他督查重叠"));
    play.complete("yc.fupin", inspection.subject(), "inspection/approveInspection", Map.of("decision", "APPROVE"));
    return inspections.byId(inspection.id());
  }

  private List<String> open(Inspection inspection) {
    return tasks.openOf(inspection.subject()).stream().map(WorkItem::formKey).toList();
  }

  @Test
  @Tag("S17")
  @Tag("S56")
  void givesEachGroupLeaderRankMembersAreasAndTheApprovedPlanItsNumber() {
    Inspection inspection = opened(InspectionKind.PATROL);
    Map<String, Object> weak = plan("重叠");
    weak.put("groups", List.of(group("yc.ducha.zhuren", List.of("yc.minzheng"), List.of("qs"))));
    assertThatThrownBy(() -> plan(inspection, weak)).hasMessage("inspection.leader.rank")
        .hasFieldOrPropertyWithValue("field", "groups[0].leader");
    plan(inspection, plan("重叠"));
    play.complete("yc.fupin", inspection.subject(), "inspection/approveInspection",
        Map.of("decision", "RETURN", "opinion", "补一个组"));
    plan(inspection, plan("重叠"));
    play.complete("yc.fupin", inspection.subject(), "inspection/approveInspection", Map.of("decision", "APPROVE"));
    Inspection approved = inspections.byId(inspection.id());
    assertThat(approved.planNumber()).matches(".+〔\\d{4}〕\\d+号");
    List<GroupView> groups = findings.groups(play.as("yc.ducha"), approved);
    assertThat(groups).extracting(GroupView::leaderRank).containsExactly(PostRank.UNIT_CHIEF, PostRank.UNIT_CHIEF);
    assertThat(findings.members(approved)).extracting(GroupMember::seconded).containsExactlyInAnyOrder(false, true, true);
    assertThat(open(approved)).containsExactly("inspection/reportGroup", "inspection/reportGroup");
  }

  @Test
  @Tag("S17")
  void refusesAMemberTiedToTheArea() {
    Inspection inspection = opened(InspectionKind.FOCUSED);
    Map<String, Object> tied = plan("重叠");
    tied.put("groups", List.of(group("yc.minzheng", List.of("yc.anfang.b"), List.of("lg"))));
    assertThatThrownBy(() -> plan(inspection, tied)).hasMessage("inspection.team.tied")
        .hasFieldOrPropertyWithValue("field", "groups[0].members");
    tied.put("groups", List.of(group("yc.minzheng", List.of("yc.anfang.b"), List.of("qs"))));
    plan(inspection, tied);
    assertThat(inspections.byId(inspection.id()).state()).isEqualTo(InspectionState.PLANNED);
  }

  @Test
  @Tag("S17")
  void showsAGroupItsOwnAreasOnly() {
    Inspection inspection = approved(InspectionKind.CONCENTRATED);
    findings.add(play.as("yc.minzheng"), inspection.ref(), new InspectionEntry(play.division("qs.xyp.bsl"),
        play.clock().today(), "两户不符合条件"));
    findings.add(play.as("yl.minzheng"), inspection.ref(), new InspectionEntry(play.division("lg.zlg.sy"),
        play.clock().today(), "住房未验收"));
    assertThatThrownBy(() -> findings.add(play.as("yl.minzheng"), inspection.ref(),
        new InspectionEntry(play.division("qs.xyp.bsl"), play.clock().today(), "越界"))).hasMessage("inspection.place.outside");
    List<GroupView> own = findings.groups(play.as("yl.minzheng"), inspection);
    assertThat(own).extracting(GroupView::number).containsExactly(2);
    assertThat(findings.of(inspection, own)).extracting(InspectionFindingView::number).containsExactly(2);
    assertThat(coverage.of(play.as("yl.minzheng"), inspection)).extracting(InspectionCoverage.Area::name)
        .containsExactly("柳沟县");
    assertThat(coverage.of(play.as("yc.ducha"), inspection)).extracting(InspectionCoverage.Area::findings)
        .containsExactlyInAnyOrder(1, 0, 1);
    assertThat(findings.groups(play.as("yc.weiji"), inspection)).isEmpty();
    assertThatThrownBy(() -> inspections.byRef(play.as("qs.ducha"), inspection.ref())).hasMessage("unknown");
  }

  @Test
  @Tag("S14")
  void warnsOfTwoInspectionsInOneCountyButNeverOfACovertOne() {
    jdbc.update("update inspection set to_on = '2000-01-01', from_on = '2000-01-01'");
    Inspection covert = approved(InspectionKind.COVERT);
    assertThat(covert.planNumber()).contains("密方");
    assertThatThrownBy(() -> inspections.byRef(play.as("yc.weiji"), covert.ref())).hasMessage("unknown");
    Inspection first = opened(InspectionKind.FOCUSED);
    plan(first, plan(null));
    play.complete("yc.fupin", first.subject(), "inspection/approveInspection", Map.of("decision", "APPROVE"));
    Inspection second = opened(InspectionKind.SPECIAL);
    assertThatThrownBy(() -> plan(second, plan(null))).hasMessage("inspection.overlap")
        .hasFieldOrPropertyWithValue("field", "overlapReason");
    Inspection later = opened(InspectionKind.SPECIAL, play.clock().today().plusDays(11), play.clock().today().plusDays(20));
    plan(later, plan(null));
    plan(second, plan("省委专项部署"));
    assertThat(inspections.byId(second.id()).state()).isEqualTo(InspectionState.PLANNED);
  }

  @Test
  @Tag("S14")
  @Tag("S56")
  void endsWithTheLeadersReportsAndOneListOfAllFindings() {
    Inspection inspection = approved(InspectionKind.PATROL);
    findings.add(play.as("qh.minzheng"), inspection.ref(), new InspectionEntry(play.division("qs.xyp.bsl"),
        play.clock().today(), "两户不符合条件"));
    assertThatThrownBy(() -> play.complete("yc.minzheng", inspection.subject(), "inspection/reportGroup",
        Map.of("report", "无", "noFindings", true))).hasMessage("inspection.findings.some");
    play.complete("yc.minzheng", inspection.subject(), "inspection/reportGroup", Map.of("report", "查两县"));
    assertThatThrownBy(() -> findings.add(play.as("qh.minzheng"), inspection.ref(),
        new InspectionEntry(play.division("qs.xyp.bsl"), play.clock().today(), "迟到"))).hasMessage("inspection.group.only");
    play.complete("yc.jiaoyu", inspection.subject(), "inspection/reportGroup",
        Map.of("report", "查一县", "noFindings", true));
    play.complete("yc.ducha", inspection.subject(), "inspection/concludeInspection",
        Map.of("summary", "共一条", "typicalProblems", "甲县慢\n乙县更慢"));
    assertThat(inspections.byId(inspection.id()).state()).isEqualTo(InspectionState.CLOSED);
    assertThat(open(inspection)).isEmpty();
    long list = jdbc.queryForObject("select list_id from list_source where source_kind = 'inspection' and source_id = ?",
        Long.class, inspection.id());
    assertThat(items.firstItems(list)).hasSize(1);
    OfficialDocument circular = paper(inspection, "INSPECTION_CIRCULAR");
    assertThat(documents.receiptsOf(circular)).extracting(DocumentReceipt::officeId).containsExactlyInAnyOrder(
        play.office("qs.zhengfu"), play.office("by.zhengfu"), play.office("lg.zhengfu"));
    assertThat(documents.print(play.as("lg.xianzhang"), circular.ref()).toString())
        .contains(inspection.planNumber(), "发现问题1个", "甲县慢", "乙县更慢", "到点1处").doesNotContain("两户不符合条件");
    assertThatThrownBy(() -> documents.visible(play.as("qh.shizhang"), circular.ref())).hasMessage("unknown");
    assertThat(documents.sentTo(play.as("lg.xianzhang"), false, null, 100)).extracting(WaitingDocument::ref)
        .contains(circular.ref());
  }

  private OfficialDocument paper(Inspection inspection, String kind) {
    return documents.ofCase(inspection.subject()).stream().filter(one -> one.kind().equals(kind)).findFirst()
        .orElseThrow();
  }

  /** The whole plan is for those who organise it; a group, and a leader of the province, see of it what the page shows. */
  @Test
  @Tag("S12")
  @Tag("S14")
  @Tag("S17")
  void issuesThePlanToThoseWhoOrganiseAndToNobodyElse() {
    Inspection inspection = approved(InspectionKind.CONCENTRATED);
    OfficialDocument plan = paper(inspection, "INSPECTION_PLAN");
    assertThat(plan.number()).isEqualTo(inspection.planNumber());
    assertThat(documents.receiptsOf(plan)).extracting(DocumentReceipt::officeId).containsExactly(play.office("yc.ducha"));
    assertThat(documents.print(play.as("yc.ducha"), plan.ref()).toString())
        .contains("督查方案", "集中督查", "柳沟县", "青石县", "测试中与其他督查重叠");
    assertThat(documents.ofCase(play.as("yc.fupin"), inspection.subject())).contains(plan);
    for (String login : List.of("yc.minzheng", "yl.minzheng", "yc.weiji", "lg.xianzhang")) {
      assertThatThrownBy(() -> documents.visible(play.as(login), plan.ref())).as(login).hasMessage("unknown");
      assertThat(documents.ofCase(play.as(login), inspection.subject())).as(login).isEmpty();
    }
    Site site = new Site(port);
    assertThat(site.login("yc.ducha").get("/inspections/" + inspection.ref()).body()).contains("/documents/" + plan.ref());
    assertThat(new Site(port).login("yl.minzheng").get("/inspections/" + inspection.ref()).body())
        .doesNotContain("/documents/");
    Inspection covert = approved(InspectionKind.COVERT);
    assertThat(paper(covert, "COVERT_PLAN").number()).isEqualTo(covert.planNumber());
    play.complete("yc.minzheng", covert.subject(), "inspection/reportGroup", Map.of("report", "无", "noFindings", true));
    play.complete("yc.jiaoyu", covert.subject(), "inspection/reportGroup", Map.of("report", "无", "noFindings", true));
    play.complete("yc.ducha", covert.subject(), "inspection/concludeInspection", Map.of("summary", "没有发现"));
    assertThat(documents.ofCase(covert.subject())).as("nobody outside learns of a covert one").hasSize(1);
  }
}
