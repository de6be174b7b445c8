package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** An upper centre takes over what a centre below has, at every stage before the clue (提级). */
@XiaohaoTest
class TakeOversTests {

  private static final TakeOver SUSPECTED = new TakeOver(TakeOverGround.SUSPICION, "县里有人打听举报人");

  @LocalServerPort private int port;
  @Autowired private TakeOvers takeOvers;
  @Autowired private Reports reports;
  @Autowired private ReportFixtures fixtures;
  @Autowired private Actors actors;
  @Autowired private WorkItems items;
  @Autowired private CaseAccess access;
  @Autowired private JdbcTemplate jdbc;

  private FiledReport filed() {
    return reports.file(fixtures.named("by.dsc.sw", "村里的项目一直拖着不办"));
  }

  private static CaseRef ref(FiledReport filed) {
    return new CaseRef(Report.KIND, filed.id());
  }

  private void register(String who, FiledReport filed, String proposal, Object... more) {
    Map<String, Object> form = new HashMap<>(Map.of("kinds", List.of("NONFEASANCE"), "signature", "NAMED", "place",
        fixtures.place("by.dsc.sw"), "proposal", proposal, "summary", "反映项目拖延", "respondents",
        List.of(fixtures.post("by.dsc.sw", OfficeKind.VILLAGE_COMMITTEE, "村主任"))));
    for (int i = 0; i < more.length; i += 2) {
      form.put((String) more[i], more[i + 1]);
    }
    actors.complete(who, ref(filed), "report/register", form);
  }

  private void accepted(FiledReport filed) {
    register("by.shouli", filed, "ACCEPT");
    actors.complete("by.zhuren", ref(filed), "report/decideAcceptance", Map.of("decision", "ACCEPT"));
  }

  private void distribute(FiledReport filed) {
    actors.complete("by.anguan", ref(filed), "report/proposeDistribution",
        Map.of("handlingOffice", fixtures.office("by", OfficeKind.INSPECTION_OFFICE)));
  }

  private void taken(FiledReport filed) {
    takeOvers.take(actors.as("yl.zhuren"), filed.ref(), SUSPECTED);
    assertThat(items.allOf(ref(filed))).singleElement().satisfies(item -> {
      assertThat(item.officeId()).isEqualTo(fixtures.office("yl", OfficeKind.REPORT_CENTRE));
      assertThat(item.formKey()).isEqualTo("report/register");
      assertThat(item.state()).isEqualTo(WorkItem.State.OPEN);
    });
    for (String below : List.of("by.shouli", "by.zhuren", "by.anguan", "by.shuji")) {
      assertThat(access.maySee(actors.as(below), ref(filed))).as(below).isFalse();
    }
    assertThat(reports.visible(actors.as("yl.shouli"), filed.ref()).state()).isEqualTo(ReportState.SUBMITTED);
    assertThat(jdbc.queryForList("select principal from case_access where case_kind = 'report' and case_id = ?",
        String.class, filed.id())).containsOnly("O:" + fixtures.office("yl", OfficeKind.REPORT_CENTRE));
  }

  @Test
  void beforeItIsRegistered() {
    FiledReport filed = filed();
    taken(filed);
    register("yl.shouli", filed, "ACCEPT");
    actors.complete("yl.zhuren", ref(filed), "report/decideAcceptance", Map.of("decision", "ACCEPT"));
    actors.complete("yl.anguan", ref(filed), "report/proposeDistribution",
        Map.of("handlingOffice", fixtures.office("yl", OfficeKind.INSPECTION_OFFICE)));
    actors.complete("yl.shuji", ref(filed), "report/approveDistribution", Map.of("decision", "APPROVE"));
    assertThat(reports.visible(actors.as("yl.shi1.a"), filed.ref()).state()).isEqualTo(ReportState.ASSIGNED);
  }

  @Test
  void whileTheHeadBelowDecides() {
    FiledReport filed = filed();
    register("by.shouli", filed, "ACCEPT");
    taken(filed);
  }

  @Test
  void whileItIsDistributed() {
    FiledReport filed = filed();
    accepted(filed);
    taken(filed);
  }

  @Test
  void whileTheDistributionIsApproved() {
    FiledReport filed = filed();
    accepted(filed);
    distribute(filed);
    taken(filed);
    assertThat(reports.visible(actors.as("yl.shouli"), filed.ref()).handlingOfficeId()).isNull();
  }

  /** What a centre refuses is what it may be suspected of covering; the reporter is owed an answer anew. */
  @Test
  void afterItWasRefused() {
    FiledReport filed = filed();
    Object[] refusal = {"refusalGround", "NO_SUBSTANCE", "refusalReason", "没有具体的人和事"};
    register("by.shouli", filed, "REFUSE", refusal);
    actors.complete("by.zhuren", ref(filed), "report/decideAcceptance", Map.of("decision", "REFUSE", "refusalGround",
        "NO_SUBSTANCE", "refusalReason", "没有具体的人和事"));
    taken(filed);
    assertThat(jdbc.queryForObject("select count(*) from deadline where case_kind = 'report' and case_id = ?"
        + " and code = 'D1' and state = 'RUNNING'", Integer.class, filed.id())).isOne();
  }

  /** Merged reports hold the same matter and go with it. */
  @Test
  void withTheReportsThatWereMergedIntoIt() {
    FiledReport first = filed();
    FiledReport second = filed();
    register("by.shouli", first, "ACCEPT");
    register("by.shouli", second, "MERGE", "mergeInto", first.ref(), "relation", "RELATED", "newFacts", "又一处");
    taken(first);
    assertThat(access.maySee(actors.as("by.shouli"), ref(second))).isFalse();
    assertThat(access.maySee(actors.as("yl.shouli"), ref(second))).isTrue();
  }

  @Test
  void neverOnceItIsAClue() {
    FiledReport filed = filed();
    accepted(filed);
    distribute(filed);
    actors.complete("by.shuji", ref(filed), "report/approveDistribution", Map.of("decision", "APPROVE"));
    assertThatThrownBy(() -> takeOvers.take(actors.as("yl.zhuren"), filed.ref(), SUSPECTED))
        .hasMessage("report.take-over.state");
    assertThat(access.maySee(actors.as("by.shouli"), ref(filed))).isTrue();
  }

  @Test
  void onlyByTheHeadOfACentreAbove() {
    FiledReport filed = filed();
    for (String other : List.of("qh.zhuren", "yl.ganbu.zhuren", "by.zhuren", "qs.zhuren", "yl.shouli", "yl.shuji")) {
      assertThatThrownBy(() -> takeOvers.take(actors.as(other), filed.ref(), SUSPECTED)).as(other).hasMessage("unknown");
    }
    takeOvers.take(actors.as("yc.zhuren"), filed.ref(), SUSPECTED);
    assertThat(access.maySee(actors.as("yc.shouli"), ref(filed))).isTrue();
  }

  /** The head whose kin it names learns nothing, not even that there is such a report. */
  @Test
  void neverByAHeadWhomItConcerns() {
    FiledReport filed = filed();
    register("by.shouli", filed, "ACCEPT");
    long head = actors.as("yl.zhuren").personId();
    jdbc.update("insert into person_tie (person_id, other_person_id, kind) select ?, h.person_id, 'COUSIN' from"
        + " post_holding h join post p on p.id = h.post_id where p.code = 'by.dsc.sw.zhuren'", head);
    try {
      assertThatThrownBy(() -> takeOvers.take(actors.as("yl.zhuren"), filed.ref(), SUSPECTED)).hasMessage("unknown");
    } finally {
      jdbc.update("delete from person_tie where person_id = ?", head);
    }
  }

  @Test
  void fromThePage() {
    FiledReport filed = filed();
    Site head = new Site(port).login("yl.zhuren");
    assertThat(head.get("/desk").body()).contains("/desk/take-over");
    String wrong = head.postFrom("/desk/take-over", "/desk/take-over",
        Map.of("ref", "R0000000000", "ground", "SUSPICION", "reason", "拖延三个月")).body();
    assertThat(wrong).contains("下级没有这个编号的举报", "R0000000000", "拖延三个月");
    assertThat(head.postFrom("/desk/take-over", "/desk/take-over", Map.of("ref", filed.ref())).statusCode())
        .isEqualTo(422);
    assertThat(head.postFrom("/desk/take-over", "/desk/take-over",
        Map.of("ref", filed.ref(), "ground", "SUSPICION", "reason", "拖延三个月")).body()).contains("已提到本级", filed.ref());
    assertThat(head.get("/reports/" + filed.ref()).statusCode()).isEqualTo(200);
    assertThat(new Site(port).login("by.shouli").get("/reports/" + filed.ref()).statusCode()).isEqualTo(404);
    assertThat(new Site(port).login("by.zhuren").get("/desk/take-over").statusCode()).isEqualTo(403);
    assertThat(head.get("/desk/take-over?lang=en").body()).contains("Take a report over").doesNotContain("??");
  }

  @Test
  void fromPrograms() {
    FiledReport filed = filed();
    Site site = new Site(port);
    String path = "/api/v1/reports/" + filed.ref() + "/take-over";
    assertThat(site.api("yl.zhuren", "POST", path, Map.of("ground", "SUSPICION")).statusCode()).isEqualTo(422);
    assertThat(site.api("yl.zhuren", "POST", path, Map.of("ground", "HEAD_DECISION", "reason", "案情重大")).statusCode())
        .isEqualTo(204);
    assertThat(access.maySee(actors.as("by.shouli"), ref(filed))).isFalse();
  }
}
