package org.xiaohao.casework.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.casework.report.MessageKind;
import org.xiaohao.casework.report.MessageView;
import org.xiaohao.casework.report.ReceiptView;
import org.xiaohao.casework.report.Receipts;
import org.xiaohao.casework.report.ReportState;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.Supplements;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Who proposed does not decide, and a reporter who does not agree is heard by somebody else. */
@XiaohaoTest
@Tag("W17")
class DisputeTests {

  @LocalServerPort private int port;
  @Autowired private Receipts receipts;
  @Autowired private Supplements supplements;
  @Autowired private Reports reports;
  @Autowired private Actors actors;
  @Autowired private CaseAccess access;
  @Autowired private Deadlines deadlines;
  private CaseDesk desk;

  @BeforeEach
  void sitDown(@Autowired ApplicationContext context) {
    desk = new CaseDesk(context);
  }

  private ReceiptView view(FiledReport filed) {
    return receipts.view(receipts.open(filed.receipt().shown()));
  }

  private CaseRef dispute(FiledReport filed) {
    supplements.add(receipts.open(filed.receipt().shown()), MessageKind.OBJECTION, "写得很清楚，人和事都有", UUID.randomUUID().toString());
    return new CaseRef("dispute", desk.number("select max(id) from dispute where raised_by_report_id = ?", filed.id()));
  }

  private void decide(CaseRef dispute, String decision) {
    desk.does("yl.shouli", dispute, "dispute/examineDispute",
        Map.of("findings", "内部情况说明", "proposal", decision, "reason", "举报写明了时间、地点和做法"));
    desk.does("yl.zhuren", dispute, "dispute/decideDispute",
        Map.of("decision", decision, "reason", "举报写明了时间、地点和做法"));
  }

  @Test
  void bringsARefusalBeforeTheCentreAboveAndBackToTheDeskWhenItWasWrong() {
    FiledReport filed = desk.filed();
    desk.refuse(filed);
    assertThat(view(filed).disputable()).isTrue();
    CaseRef dispute = dispute(filed);
    assertThat(desk.number("select reviewing_office_id from dispute where id = ?", dispute.id()))
        .isEqualTo(desk.id("office", "yl.zhongxin"));
    assertThat(deadlines.dueOn(dispute, "D20")).isPresent();
    assertThat(view(filed).next()).singleElement().satisfies(note -> assertThat(note.arguments().toString()).contains("市"));
    assertThat(access.maySee(actors.as("yl.shouli"), CaseDesk.ref(filed))).isTrue();
    assertThat(access.maySee(actors.as("qs.shouli"), dispute)).isFalse();
    assertThatThrownBy(() -> dispute(filed)).hasMessage("report.dispute.not.now");
    decide(dispute, "UPHOLD");
    assertThat(desk.open(CaseDesk.ref(filed))).containsExactly("report/register");
    assertThat(view(filed).state()).isEqualTo(ReportState.SUBMITTED);
    assertThat(view(filed).messages()).last().satisfies(message -> assertThat(message.text()).contains("举报写明了时间", "成立")
        .doesNotContain("内部情况说明"));
    assertThat(deadlines.dueOn(dispute, "D20")).isEmpty();
  }

  @Test
  void isExaminedAnewWhenTheHeadReturnsIt() {
    FiledReport filed = desk.filed();
    desk.refuse(filed);
    CaseRef dispute = dispute(filed);
    assertThat(desk.told("yl.shouli", dispute, "dispute/examineDispute")).as("nobody examines blind")
        .contains("没有开村民会", "没有写明具体的人和事", "写得很清楚，人和事都有").doesNotContain("只看了举报");
    desk.does("yl.shouli", dispute, "dispute/examineDispute",
        Map.of("findings", "只看了举报", "proposal", "REJECT", "reason", "没有新的事实"));
    assertThat(desk.told("yl.zhuren", dispute, "dispute/decideDispute")).as("nobody decides blind")
        .contains("写得很清楚，人和事都有", "只看了举报", "维持原结果", "没有新的事实");
    assertThat(readings("yl.zhuren", dispute)).isPositive();
    assertThat(readings("yl.zhuren", CaseDesk.ref(filed))).isPositive();
    desk.does("yl.zhuren", dispute, "dispute/decideDispute", Map.of("decision", "RETURN", "returnReason", "请调县里的登记"));
    assertThat(desk.open(dispute)).containsExactly("dispute/examineDispute");
    assertThat(desk.told("yl.shouli", dispute, "dispute/examineDispute")).contains("请调县里的登记", "只看了举报");
    decide(dispute, "REJECT");
    assertThat(desk.open(dispute)).isEmpty();
  }

  private long readings(String login, CaseRef subject) {
    return desk.number("select count(*) from read_entry where case_kind = ? and case_id = ? and person_id = ?", subject.kind(),
        subject.id(), desk.id("person", login));
  }

  /** Of a report that keeps the reader away nothing is told, though the dispute itself may be seen. */
  @Test
  @Tag("W15")
  void tellsNothingOfAReportToWhomItKeepsAway() {
    FiledReport filed = desk.filed();
    desk.refuse(filed);
    CaseRef dispute = dispute(filed);
    assertThat(desk.told("yl.shouli", dispute, "dispute/examineDispute")).contains("没有开村民会");
    desk.set("insert into case_exclusion (person_id, case_kind, case_id, reason, confirmed, created_at)"
        + " values (?, 'report', ?, 'KIN', true, utc_timestamp())", desk.id("person", "yl.shouli"), filed.id());
    assertThat(desk.told("yl.shouli", dispute, "dispute/examineDispute")).doesNotContain("没有开村民会", "写得很清楚");
  }

  /** The words of a reporter whose report was merged are in his own report: the office reads that one too. */
  @Test
  void hearsAReporterWhoseReportWasMerged() {
    FiledReport first = desk.filed();
    FiledReport merged = desk.filed();
    CaseRef clue = desk.distributed(first, "ANONYMOUS");
    desk.does("qs.shouli", CaseDesk.ref(merged), "report/register", desk.registration("ANONYMOUS", "MERGE",
        Map.of("mergeInto", first.ref(), "relation", "RELATED")));
    desk.close(clue);
    desk.answer(first);
    CaseRef dispute = dispute(merged);
    assertThat(desk.told("yl.shouli", dispute, "dispute/examineDispute")).contains("已经核查，结果如下", "写得很清楚，人和事都有");
  }

  @Test
  void bringsAClosedClueBackToThoseWhoVerify() {
    FiledReport filed = desk.filed();
    CaseRef clue = desk.closed(filed);
    assertThat(view(filed).disputable()).as("nothing was told yet").isFalse();
    desk.answer(filed);
    CaseRef dispute = dispute(filed);
    assertThat(access.maySee(actors.as("yl.zhuren"), clue)).isTrue();
    decide(dispute, "UPHOLD");
    assertThat(view(filed).state()).isEqualTo(ReportState.ASSIGNED);
    assertThat(desk.list("select state from clue where id = ?", clue.id())).containsExactly("VERIFYING");
    assertThat(desk.open(clue)).containsExactly("clue/planVerification");
  }

  @Test
  void archivesNothingWhileADisputeIsOpenAndHearsTheSameOneOnlyOnce() {
    FiledReport filed = desk.filed();
    desk.closed(filed);
    desk.answer(filed);
    CaseRef dispute = dispute(filed);
    assertThatThrownBy(() -> archive(filed)).hasMessage("report.dispute.open");
    decide(dispute, "REJECT");
    assertThat(view(filed).messages()).extracting(MessageView::kind).last().isEqualTo(MessageKind.DISPUTE_REJECTED);
    assertThat(view(filed).disputable()).isFalse();
    assertThatThrownBy(() -> dispute(filed)).hasMessage("report.dispute.not.now");
    archive(filed);
    assertThat(view(filed).state()).isEqualTo(ReportState.ARCHIVED);
  }

  private void archive(FiledReport filed) {
    desk.does("qs.shouli", CaseDesk.ref(filed), "report/archiveReport", Map.of("term", "TEN_YEARS", "complete", true));
  }

  @Test
  void hearsAnObjectionSaidOnThePhone() {
    FiledReport filed = desk.filed();
    desk.closed(filed);
    desk.does("qs.shi1.a", CaseDesk.ref(filed), "report/answerReporter", Map.of("text", "已了结", "way", "PHONE",
        "agreement", "OBJECTS", "objection", "他说没有人来问过他"));
    assertThat(desk.number("select count(*) from dispute where report_id = ?", filed.id())).isEqualTo(1);
    CaseRef dispute = new CaseRef("dispute", desk.number("select id from dispute where report_id = ?", filed.id()));
    assertThat(desk.told("yl.shouli", dispute, "dispute/examineDispute")).contains("他说没有人来问过他", "已了结");
  }

  @Test
  void sendsADisputeAtTheTopToAnotherOfficeOfTheCommission() {
    FiledReport filed = desk.filed();
    desk.refuse(filed);
    desk.set("update report set centre_office_id = ? where id = ?", desk.id("office", "yc.zhongxin"), filed.id());
    CaseRef dispute = dispute(filed);
    assertThat(desk.number("select reviewing_office_id from dispute where id = ?", dispute.id()))
        .isEqualTo(desk.id("office", "yc.ganbu"));
  }

  @Test
  void letsTheHeadRefuseOnlyWhatAClerkProposed() {
    FiledReport filed = desk.filed();
    desk.does("qs.shouli", CaseDesk.ref(filed), "report/register", desk.registration("ANONYMOUS", "ACCEPT", Map.of()));
    assertThatThrownBy(() -> desk.does("qs.zhuren", CaseDesk.ref(filed), "report/decideAcceptance", Map.of("decision",
        "REFUSE", "refusalGround", "LAWSUIT", "refusalReason", "请等法院判决"))).hasMessage("report.refusal.unproposed");
  }

  @Test
  void keepsBothNamesOfARefusal() {
    FiledReport filed = desk.filed();
    desk.refuse(filed);
    assertThat(desk.list("select concat(p.code, ' ', d.code) from report r join person p on p.id = r.refusal_proposed_by_id"
        + " join person d on d.id = r.refusal_decided_by_id where r.id = ?", filed.id()))
        .containsExactly("qs.shouli qs.zhuren");
    Site head = new Site(port).login("qs.zhuren");
    assertThat(head.get("/reports/" + filed.ref()).body()).contains(name("qs.shouli"), name("qs.zhuren"));
  }

  private String name(String code) {
    return desk.list("select name from person where code = ?", code).get(0);
  }

  /** One person in both posts: the clerk is made head of the centre as well. */
  @Test
  void refusesTheProposerByPageAndByDirectHttp() {
    FiledReport filed = desk.filed();
    Map<String, Object> why = Map.of("refusalGround", "NO_SUBSTANCE", "refusalReason", "没有写明");
    desk.does("qs.shouli", CaseDesk.ref(filed), "report/register", desk.registration("ANONYMOUS", "REFUSE", why));
    desk.set("insert into post_holding (post_id, person_id, from_on) select p.id, s.id, '2017-01-01' from post p, person s"
        + " where p.code = 'qs.zhuren' and s.code = 'qs.shouli'");
    try {
      String task = desk.list("select ref from work_item where case_kind = 'report' and case_id = ? and state = 'OPEN'",
          filed.id()).get(0);
      Site site = new Site(port);
      assertThat(site.api("qs.shouli", "POST", "/api/v1/tasks/" + task + "/claim", null).statusCode()).isEqualTo(403);
      desk.set("update work_item set state = 'HELD', assignee_id = ? where ref = ?", desk.id("person", "qs.shouli"), task);
      Map<String, Object> decision = new HashMap<>(why);
      decision.put("decision", "REFUSE");
      assertThat(site.api("qs.shouli", "POST", "/api/v1/tasks/" + task, decision).statusCode()).isEqualTo(403);
      Site page = new Site(port).login("qs.shouli");
      HttpResponse<String> posted = page.postFrom("/tasks/" + task, "/tasks/" + task, Map.of("decision", "REFUSE",
          "refusalGround", "NO_SUBSTANCE", "refusalReason", "没有写明"));
      assertThat(posted.statusCode()).isEqualTo(403);
      assertThat(desk.list("select state from report where id = ?", filed.id())).containsExactly("REGISTERED");
    } finally {
      desk.set("delete a from post_holding a join post p on p.id = a.post_id join person s on s.id = a.person_id"
          + " where p.code = 'qs.zhuren' and s.code = 'qs.shouli'");
    }
  }

  @Test
  void letsTheExaminerDecideNothing() {
    FiledReport filed = desk.filed();
    desk.refuse(filed);
    CaseRef dispute = dispute(filed);
    desk.does("yl.shouli", dispute, "dispute/examineDispute",
        Map.of("findings", "情况", "proposal", "REJECT", "reason", "确实没有写明"));
    desk.set("update dispute set proposed_by_id = ? where id = ?", desk.id("person", "yl.zhuren"), dispute.id());
    assertThatThrownBy(() -> desk.does("yl.zhuren", dispute, "dispute/decideDispute",
        Map.of("decision", "REJECT", "reason", "确实没有写明"))).hasMessage("dispute.own.proposal");
  }

  @Test
  void showsTheReporterTheReasonAndNothingInternal() {
    FiledReport filed = desk.filed();
    desk.refuse(filed);
    decide(dispute(filed), "REJECT");
    Site stranger = new Site(port);
    String json = stranger.api("qs.shouli", "POST", "/api/v1/receipts", Map.of("code", filed.receipt().shown())).body();
    stranger.post("/receipt", Map.of("code", filed.receipt().shown()));
    String page = stranger.get("/receipt").body();
    assertThat(List.of(json, page)).allSatisfy(shown -> assertThat(shown)
        .contains("没有写明具体的人和事", "举报写明了时间、地点和做法").doesNotContain("内部情况说明", name("qs.shouli"), name("yl.shouli")));
  }

  @Test
  @Tag("W17")
  void takesADisputeAndProvesAFilingByApi() {
    FiledReport filed = desk.filed();
    desk.refuse(filed);
    String code = filed.receipt().shown();
    Site program = new Site(port);
    var words = Map.of("code", code, "text", "我写明了时间和地点", "dispute", true, "nonce", "n1");
    assertThat(program.api("qs.shouli", "POST", "/api/v1/receipts/messages", words).statusCode()).isEqualTo(204);
    assertThat(program.api("qs.shouli", "POST", "/api/v1/receipts/messages", words).statusCode()).isEqualTo(204);
    assertThat(program.api("qs.shouli", "POST", "/api/v1/receipts", Map.of("code", code)).body())
        .containsOnlyOnce("我写明了时间和地点").contains("OBJECTION");
    assertThat(program.api("qs.shouli", "POST", "/api/v1/receipts/messages", Map.of("code", code, "text", "再来", "dispute",
        true)).statusCode()).isIn(409, 422);
    assertThat(program.api("qs.shouli", "POST", "/api/v1/receipts/messages", Map.of("code", code)).body())
        .contains("\"text\"");
    assertThat(program.api("qs.shouli", "POST", "/api/v1/receipts/proofs", Map.of("code", code)).body())
        .contains("\"proof\"", "\"nonce\"").doesNotContain(filed.ref());
  }
}
