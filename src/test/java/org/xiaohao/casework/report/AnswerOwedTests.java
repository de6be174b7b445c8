package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Three months for the answer on a clue that was assigned from above or handed over by an inspection (D10). */
@XiaohaoTest
@Tag("D10")
class AnswerOwedTests {

  @Autowired private ApplicationContext context;
  @Autowired private ClueReferrals referrals;
  @Autowired private Actors actors;
  @Autowired private Deadlines deadlines;
  @Autowired private BusinessClock clock;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @LocalServerPort private int port;

  private CaseRef referred(CaseDesk desk) {
    String number = referrals.refer(actors.as("qs.ducha"), new ClueReferralForm(desk.id("office", "qs.ducha"),
        desk.id("division", "qs.xyp.bsl"), "柏树岭村", "村主任", null, List.of(ReportKind.FAVOURITISM), "去年底", "名单由一人填写",
        "记录复印件", List.of(new ClueReferralForm.ListedFile("记录复印件", 1, 2)), false, true));
    return new CaseRef("report", desk.number("select report_id from report_referral where number = ?", number));
  }

  private CaseRef distributed(CaseDesk desk, CaseRef report, String office) {
    desk.does("qs.anguan", report, "report/proposeDistribution", Map.of("handlingOffice", desk.id("office", office)));
    desk.does("qs.shuji", report, "report/approveDistribution", Map.of("decision", "APPROVE"));
    return new CaseRef("clue", desk.number("select id from clue where report_id = ?", report.id()));
  }

  private void ring(CaseRef report, String rung, LocalDate dueOn) {
    transaction.executeWithoutResult(status -> events.publishEvent(new RungReached(report, "D10", rung, dueOn)));
  }

  private List<String> mailed(CaseDesk desk, CaseRef report) {
    return desk.list("select distinct a.login from outbox o join account a on a.person_id = o.recipient_id"
        + " where o.template = 'case.answer-owed' and o.case_kind = 'report' and o.case_id = ?", report.id());
  }

  @Test
  void runsFromTheDayAnInspectionHandedItOverToTheAnswer() {
    CaseDesk desk = new CaseDesk(context);
    CaseRef report = referred(desk);
    LocalDate dueOn = clock.today().plusMonths(3);
    assertThat(deadlines.dueOn(report, "D10")).contains(dueOn);
    String ref = desk.list("select ref from report where id = ?", report.id()).get(0);
    assertThat(new Site(port).login("qs.anguan").get("/reports/" + ref).body()).contains("交办线索回报", "剩");
    desk.close(distributed(desk, report, "qs.shi1"));
    assertThat(deadlines.dueOn(report, "D10")).as("concluded, not yet answered").contains(dueOn);
    desk.does("qs.shi1.a", report, "report/answerReporter",
        Map.of("text", "已核查", "way", "RECEIPT_PAGE", "agreement", "NOT_ASKED"));
    assertThat(desk.list("select state from deadline where case_kind = 'report' and case_id = ? and code = 'D10'",
        report.id())).containsExactly("MET");
  }

  @Test
  void remindsCaseManagementAndTheOfficeThatHasItAndTheSecretaryOnceItIsLate() {
    CaseDesk desk = new CaseDesk(context);
    CaseRef report = referred(desk);
    LocalDate dueOn = deadlines.dueOn(report, "D10").orElseThrow();
    ring(report, "NOTIFY", dueOn);
    assertThat(mailed(desk, report)).as("nobody else knows of it yet").containsExactlyInAnyOrder("qs.anguan", "qs.anguan.zhuren");
    distributed(desk, report, "qs.shi1");
    ring(report, "DUE", dueOn);
    assertThat(mailed(desk, report)).containsExactlyInAnyOrder("qs.anguan", "qs.anguan.zhuren", "qs.shi1.zhuren");
    ring(report, "BREACH", dueOn);
    assertThat(mailed(desk, report)).containsExactlyInAnyOrder("qs.anguan", "qs.anguan.zhuren", "qs.shi1.zhuren", "qs.shuji");
  }

  @Test
  void runsForWhatIsAssignedToALevelBelowAndForNothingThatStays() {
    CaseDesk desk = new CaseDesk(context);
    FiledReport stays = desk.filed();
    desk.distributed(stays, "ANONYMOUS");
    assertThat(deadlines.dueOn(CaseDesk.ref(stays), "D10")).isEmpty();
    FiledReport assigned = desk.filed();
    CaseRef report = CaseDesk.ref(assigned);
    desk.does("qs.shouli", report, "report/register", desk.registration("ANONYMOUS", "ACCEPT", Map.of()));
    desk.does("qs.zhuren", report, "report/decideAcceptance", Map.of("decision", "ACCEPT"));
    distributed(desk, report, "qs.qsy.jiwei");
    assertThat(deadlines.dueOn(report, "D10")).as("to a township's commission").contains(clock.today().plusMonths(3));
  }
}
