package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DueDates;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** An outcome may be disputed for fifteen working days; until they are over nothing is archived (W17). */
@XiaohaoTest
@Tag("W17")
class DisputeWindowTests {

  @LocalServerPort private int port;
  @Autowired private DisputeWindow window;
  @Autowired private ReportMapper mapper;
  @Autowired private Handovers handovers;
  @Autowired private TransactionOperations transaction;
  @Autowired private ReportFixtures fixtures;
  @Autowired private BusinessClock clock;
  @Autowired private DueDates dates;
  private CaseDesk desk;

  @BeforeEach
  void sitDown(@Autowired ApplicationContext context) {
    desk = new CaseDesk(context);
  }

  private FiledReport answered() {
    FiledReport filed = desk.filed();
    desk.closed(filed);
    desk.answer(filed);
    return filed;
  }

  private Report report(FiledReport filed) {
    return mapper.findById(filed.id()).orElseThrow();
  }

  private void toldOn(FiledReport filed, String day) {
    desk.set("update report set outcome_told_on = ? where id = ?", day, filed.id());
  }

  private Visitor visitor(FiledReport filed) throws Exception {
    Visitor visitor = new Visitor(port);
    visitor.post("/receipt", "code=" + filed.receipt().shown());
    return visitor;
  }

  private void archive(FiledReport filed) {
    desk.does("qs.shouli", CaseDesk.ref(filed), "report/archiveReport", Map.of("term", "TEN_YEARS", "complete", true));
  }

  @Test
  void countsWorkingDaysFromTheDayTheOutcomeWasTold() {
    FiledReport filed = answered();
    assertThat(report(filed).outcomeToldOn()).isEqualTo(clock.today());
    toldOn(filed, "2017-06-27");
    assertThat(window.open(report(filed), LocalDate.of(2017, 7, 18))).isTrue();
    assertThat(window.open(report(filed), LocalDate.of(2017, 7, 19))).isFalse();
    toldOn(filed, "2017-09-25");
    assertThat(window.open(report(filed), LocalDate.of(2017, 10, 20))).as("past the holiday").isTrue();
    assertThat(window.open(report(filed), LocalDate.of(2017, 10, 21))).isFalse();
    toldOn(filed, "2027-06-01");
    assertThat(window.open(report(filed), LocalDate.of(2027, 12, 1))).as("holidays not announced").isTrue();
    assertThatThrownBy(() -> archive(filed)).hasMessage("report.dispute.window.unknown");
  }

  @Test
  void waitsWithArchivingAndTellsBothSidesUntilWhen() throws Exception {
    FiledReport filed = answered();
    LocalDate last = dates.of(report(filed).ruleSet(), "D22", clock.today());
    assertThatThrownBy(() -> archive(filed)).hasMessage("report.dispute.window").extracting("arguments").asString()
        .contains(last.toString());
    assertThat(new Site(port).login("qs.shouli").get("/reports/" + filed.ref()).body()).contains(last.toString(), "期满以前不归档");
    assertThat(visitor(filed).get("/receipt").body()).contains(last.toString(),
        "还有" + java.time.temporal.ChronoUnit.DAYS.between(clock.today(), last) + "天", "value=\"OBJECTION\"");
    toldOn(filed, "2017-01-04");
    Visitor late = visitor(filed);
    assertThat(late.get("/receipt").body()).contains("最后一天是2017-01-24", "已经过了").doesNotContain("value=\"OBJECTION\"");
    HttpResponse<String> refused = late.submit("/receipt/messages", "text", "还是不同意", "kind", "OBJECTION");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("最后一天是2017-01-24", "还是不同意</textarea>");
    assertThat(desk.number("select count(*) from report_message where report_id = ? and kind = 'OBJECTION'", filed.id()))
        .isZero();
    archive(filed);
    assertThat(report(filed).state()).isEqualTo(ReportState.ARCHIVED);
  }

  @Test
  void showsTheClerkWhyARefusedReportCannotBeArchivedYet() {
    FiledReport filed = desk.filed();
    desk.refuse(filed);
    Site clerk = new Site(port).login("qs.shouli");
    String path = "/reports/" + filed.ref();
    assertThat(clerk.get(path).body()).contains("现在还不能归档").doesNotContain(">归档</button>");
    assertThat(clerk.postFrom(path, path + "/archive", Map.of()).statusCode()).isEqualTo(409);
    toldOn(filed, "2017-01-04");
    assertThat(clerk.get(path).body()).contains(">归档</button>").doesNotContain("现在还不能归档");
    assertThat(clerk.postFrom(path, path + "/archive", Map.of()).statusCode()).isIn(302, 303);
    assertThat(report(filed).state()).isEqualTo(ReportState.ARCHIVED);
  }

  /** What another organ answered has no clue to go back to: it is looked at from the desk on. */
  @Test
  void bringsTheAnswerToWhatWasSentOnBackToTheDesk() throws Exception {
    FiledReport filed = desk.filed();
    long education = fixtures.officeNamed("qs", "教育");
    Map<String, Object> letter = Map.of("forwardOffice", education, "forwardMatter", "请劝返复学");
    desk.does("qs.shouli", CaseDesk.ref(filed), "report/register", desk.registration("ANONYMOUS", "FORWARD", letter));
    desk.does("qs.zhuren", CaseDesk.ref(filed), "report/decideAcceptance", Map.of("decision", "FORWARD", "forwardOffice",
        education, "forwardMatter", "请劝返复学"));
    String number = desk.list("select number from report_forward where report_id = ?", filed.id()).get(0);
    transaction.executeWithoutResult(status -> handovers.answer(number, "CLOSED"));
    desk.answer(filed);
    assertThat(visitor(filed).submit("/receipt/messages", "text", "没有人来过", "kind", "OBJECTION").statusCode()).isEqualTo(200);
    CaseRef dispute = new CaseRef("dispute", desk.number("select id from dispute where report_id = ?", filed.id()));
    assertThatThrownBy(() -> archive(filed)).hasMessage("report.dispute.open");
    desk.does("yl.shouli", dispute, "dispute/examineDispute",
        Map.of("findings", "没有走访", "proposal", "UPHOLD", "reason", "没有核实"));
    desk.does("yl.zhuren", dispute, "dispute/decideDispute", Map.of("decision", "UPHOLD", "reason", "没有核实"));
    assertThat(report(filed).state()).isEqualTo(ReportState.SUBMITTED);
    assertThat(desk.open(CaseDesk.ref(filed))).containsExactly("report/register");
    desk.does("qs.shouli", CaseDesk.ref(filed), "report/register", desk.registration("ANONYMOUS", "ACCEPT", Map.of()));
    assertThat(report(filed).outcomeToldOn()).isNull();
  }
}
