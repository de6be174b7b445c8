package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** A reporter who suffers for an earlier report says so on the public form (C13). */
@XiaohaoTest
@Tag("T9")
class RetaliationFilingTests {

  private static final String EARLIER = "清水垭镇挪用管网款";

  @LocalServerPort private int port;
  @Autowired private Reports reports;
  @Autowired private TakeOvers takeOvers;
  @Autowired private ReportFixtures fixtures;
  @Autowired private Actors actors;
  @Autowired private CaseAccess access;
  @Autowired private Deadlines deadlines;
  @Autowired private BusinessClock clock;
  private CaseDesk desk;
  private Visitor visitor;

  @BeforeEach
  void arrive(@Autowired ApplicationContext context) {
    desk = new CaseDesk(context);
    visitor = new Visitor(port);
  }

  private FiledReport earlier() {
    return reports.file(fixtures.anonymous("qs.xyp.bsl", EARLIER));
  }

  /** Fills in the form up to its second page. */
  private HttpResponse<String> second(String... fields) throws Exception {
    visitor.get("/report");
    visitor.submit("/report", "place", "qs.xyp.bsl", "who", "镇里", "what", "停了我老伴的公益岗", "go", "next");
    return visitor.submit("/report", fields);
  }

  private long sent() throws Exception {
    HttpResponse<String> receipt = visitor.submit("/report", "go", "send");
    assertThat(receipt.body()).contains("已收到", "24小时内");
    return desk.number("select max(id) from report");
  }

  private CaseRef protection(long report) {
    return new CaseRef("protection", desk.number("select id from protection where report_id = ?", report));
  }

  private String registrationPage(String login, long report) {
    String task = desk.list("select ref from work_item where case_kind = 'report' and case_id = ? and state = 'OPEN'",
        report).get(0);
    Site clerk = new Site(port).login(login);
    clerk.postFrom("/tasks/" + task, "/tasks/" + task + "/claim", Map.of());
    return clerk.get("/tasks/" + task).body();
  }

  @Test
  void beginsTheDayOfProtectionAtOnceAndTellsOnlyTheOfficeWhichReportItIsFor() throws Exception {
    FiledReport earlier = earlier();
    String code = earlier.receipt().shown();
    String third = second("retaliation", "true", "earlierCode", code.toLowerCase().replace("-", " "), "go", "next").body();
    assertThat(third).contains("第3步", "受到报复", "已经核对").doesNotContain(code, code.toLowerCase().replace("-", " "), earlier.ref());
    String back = visitor.submit("/report", "go", "back").body();
    assertThat(back).contains("第2步", "已经核对").doesNotContain(code);
    assertThat(visitor.submit("/report", "retaliation", "true", "go", "next").body()).contains("第3步", "已经核对");
    long report = sent();

    assertThat(desk.open(protection(report))).containsExactly("protection/protectReporter");
    assertThat(deadlines.dueOn(protection(report), "D21")).contains(clock.today().plusDays(1));
    assertThat(access.maySee(actors.as("qs.anguan"), protection(report))).isTrue();
    assertThat(desk.number("select earlier_report_id from protection where report_id = ?", report)).isEqualTo(earlier.id());
    assertThat(registrationPage("qs.shouli", report)).containsPattern("value=\"RETALIATION\"\\s+(checked|selected)")
        .contains("value=\"" + earlier.ref() + "\"");
    assertThat(desk.list("select distinct k.recipient_key_id from sealed_content c join sealed_key k on k.content_id = c.id"
        + " where c.owner_table = 'report' and c.owner_id = ? and c.field = 'note.earlierReport'", report))
        .as("sealed to the staff alone").hasSize(1)
        .doesNotContainAnyElementsOf(desk.list("select k.recipient_key_id from sealed_content c join sealed_key k"
            + " on k.content_id = c.id where c.owner_table = 'report' and c.owner_id = ? and c.field = 'text'"
            + " and k.recipient_kind = 'REPORTER'", report));
    Visitor first = new Visitor(port);
    assertThat(first.post("/receipt", "code=" + code).body()).contains("等待登记").doesNotContain("报复", "负责保护", "公益岗");
  }

  @Test
  void showsTheReporterWhoProtectsAndNothingOfTheEarlierReport() throws Exception {
    FiledReport earlier = earlier();
    Site program = new Site(port);
    HttpResponse<String> answer = program.api(null, "POST", "/api/v1/reports", Map.of("place", "qs.xyp.bsl", "what", "停了岗",
        "earlierReceipt", earlier.receipt().shown()));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    String code = program.read(answer).path("receipt").asText();
    assertThat(visitor.post("/receipt", "code=" + code).body()).contains("负责保护").doesNotContain(EARLIER, earlier.ref());
    long report = desk.number("select max(id) from report");
    desk.does("qs.anguan", protection(report), "protection/protectReporter",
        Map.of("measures", List.of("RESTORE"), "details", "已督促恢复岗位"));
    assertThat(visitor.get("/receipt").body()).contains("已经采取保护措施").doesNotContain("恢复岗位");
  }

  @Test
  void saysWhichCodeIsWrongAndKeepsWhatWasTyped() throws Exception {
    String unknown = ReceiptCode.random().shown();
    HttpResponse<String> page = second("earlierCode", unknown, "witnesses", "老伴", "go", "next");
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("第2步", "没有找到这个查询码", "href=\"#earlierCode\"", "value=\"" + unknown + "\"", "老伴")
        .containsPattern("id=\"retaliation\"[^>]*checked");
    String shortened = visitor.submit("/report", "earlierCode", "ABCD-1234", "go", "next").body();
    assertThat(shortened).contains("第2步", "这里写了8位", "value=\"ABCD-1234\"");
    HttpResponse<String> emptied = visitor.submit("/report", "earlierCode", "", "retaliation", "true", "go", "next");
    assertThat(emptied.body()).contains("第3步");
    assertThat(desk.number("select earlier_report_id is null from protection where report_id = ?", sent())).isEqualTo(1);
    HttpResponse<String> program = new Site(port).api(null, "POST", "/api/v1/reports",
        Map.of("what", "停了岗", "earlierReceipt", unknown));
    assertThat(program.statusCode()).isEqualTo(422);
    assertThat(program.body()).contains("earlierReceipt").doesNotContain(unknown);
  }

  /** A seal of another form is worth nothing: who copies it ties no report to a stranger's. */
  @Test
  void takesNoSealOfAnotherForm() throws Exception {
    second("earlierCode", earlier().receipt().shown(), "go", "next");
    String seal = visitor.hiddenValue("earlier");
    Visitor other = new Visitor(port);
    other.get("/report");
    other.submit("/report", "what", "停了岗", "go", "next");
    for (String forged : List.of(seal, "WAE", "*", "")) {
      HttpResponse<String> page = other.submit("/report", "retaliation", "true", "earlier", forged, "go", "next");
      assertThat(page.body()).as(forged).contains(forged.isEmpty() ? "第3步" : "没有找到这个查询码");
    }
  }

  @Test
  void passesByTheCountyThatMayHaveTold() throws Exception {
    FiledReport earlier = earlier();
    second("leakSuspected", "true", "earlierCode", earlier.receipt().shown(), "go", "next");
    long report = sent();
    CaseRef filed = new CaseRef(Report.KIND, report);
    assertThat(desk.list("select concat(routed_rule, ' ', centre_office_id) from report where id = ?", report))
        .containsExactly("raised/leak-suspected " + desk.id("office", "yl.zhongxin"));
    assertThat(access.maySee(actors.as("yl.anguan"), protection(report))).isTrue();
    for (String below : List.of("qs.shouli", "qs.zhuren", "qs.anguan")) {
      assertThat(access.maySee(actors.as(below), filed)).as(below).isFalse();
      assertThat(access.maySee(actors.as(below), protection(report))).as(below).isFalse();
    }
    assertThat(desk.number("select count(*) from work_item w join office o on o.id = w.office_id where o.code like 'qs.%'"
        + " and ((case_kind = 'report' and case_id = ?) or (case_kind = 'protection' and case_id = ?))", report,
        protection(report).id())).isZero();
    assertThat(desk.number("select leak_suspected from protection where report_id = ?", report)).isEqualTo(1);
  }

  /** The day that runs goes on running above, and nothing of the protection stays below (提级). */
  @Test
  void movesTheProtectionUpWithTheReport() throws Exception {
    second("retaliation", "true", "go", "next");
    long report = sent();
    CaseRef protection = protection(report);
    desk.does("qs.anguan", protection, "protection/protectReporter",
        Map.of("measures", List.of("STOP_RETALIATION"), "details", "已打招呼"));
    takeOvers.take(actors.as("yl.zhuren"), desk.list("select ref from report where id = ?", report).get(0),
        new TakeOver(TakeOverGround.SUSPICION, "县里可能泄密"));
    assertThat(access.maySee(actors.as("qs.anguan"), protection)).isFalse();
    assertThat(access.maySee(actors.as("yl.anguan"), protection)).isTrue();
    assertThat(desk.open(protection)).containsExactly("protection/protectReporter");
    assertThat(deadlines.dueOn(protection, "D21")).isPresent();
    desk.does("yl.anguan", protection, "protection/protectReporter",
        Map.of("measures", List.of("RESTORE"), "details", "由市里督促恢复岗位"));
    desk.does("yl.anguan", protection, "protection/recordOutcome", Map.of("outcome", "RESTORED", "result", "已恢复"));
    assertThat(desk.list("select state from protection where id = ?", protection.id())).containsExactly("ENDED");
  }
}
