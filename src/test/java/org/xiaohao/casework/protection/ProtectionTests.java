package org.xiaohao.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Both sides are protected: a reporter who suffers for it, and somebody wrongly accused. */
@XiaohaoTest
@Tag("T9")
class ProtectionTests {

  @LocalServerPort private int port;
  @Autowired private Reports reports;
  @Autowired private Protections protections;
  @Autowired private Actors actors;
  @Autowired private CaseAccess access;
  @Autowired private Deadlines deadlines;
  @Autowired private BusinessClock clock;
  private CaseDesk desk;

  @BeforeEach
  void sitDown(@Autowired ApplicationContext context) {
    desk = new CaseDesk(context);
  }

  private Map<String, Object> retaliation(String proposal, boolean leak, String earlier) {
    Map<String, Object> more = new HashMap<>(Map.of("kinds", List.of("MISFEASANCE"), "subKind", "RETALIATION",
        "leakSuspected", leak));
    if (earlier != null) {
      more.put("earlierReport", earlier);
    }
    return desk.registration("ANONYMOUS", proposal, more);
  }

  private CaseRef protection(FiledReport filed) {
    return new CaseRef("protection", desk.number("select id from protection where report_id = ?", filed.id()));
  }

  /** A report of the county that its clerk has read, and the later one on the retaliation, raised to the city. */
  private CaseRef raised(FiledReport earlier) {
    reports.content(actors.as("qs.shouli"), earlier.id());
    FiledReport filed = desk.filed();
    desk.does("qs.shouli", CaseDesk.ref(filed), "report/register", retaliation("SEND_UP", true, null));
    desk.does("yl.shouli", CaseDesk.ref(filed), "report/register", retaliation("ACCEPT", true, earlier.ref()));
    return protection(filed);
  }

  @Test
  void raisesARetaliationToTheCityWhenTheCountyMayHaveLeaked() {
    FiledReport filed = desk.filed();
    assertThatThrownBy(() -> desk.does("qs.shouli", CaseDesk.ref(filed), "report/register",
        retaliation("ACCEPT", true, null))).hasMessage("report.must.send.up");
    assertThat(desk.number("select count(*) from protection where report_id = ?", filed.id())).isZero();
    desk.does("qs.shouli", CaseDesk.ref(filed), "report/register", retaliation("SEND_UP", true, null));
    assertThat(desk.list("select routed_rule from report where id = ?", filed.id())).containsExactly("raised/leak-suspected");
    assertThat(desk.number("select centre_office_id from report where id = ?", filed.id()))
        .isEqualTo(desk.id("office", "yl.zhongxin"));
    assertThat(access.maySee(actors.as("qs.shouli"), CaseDesk.ref(filed))).isFalse();
  }

  @Test
  void staysInTheCountyWithoutSuspicionAndIsProtectedThere() {
    FiledReport filed = desk.filed();
    desk.does("qs.shouli", CaseDesk.ref(filed), "report/register", retaliation("ACCEPT", false, null));
    assertThat(desk.open(protection(filed))).containsExactly("protection/protectReporter");
    assertThat(access.maySee(actors.as("qs.anguan"), protection(filed))).isTrue();
  }

  @Test
  void protectsWithinADayAndGoesOnUntilItHelps() {
    CaseRef protection = raised(desk.filed());
    assertThat(deadlines.dueOn(protection, "D21")).contains(clock.today().plusDays(1));
    assertThat(desk.told("yl.anguan", protection, "protection/protectReporter")).as("nobody protects blind")
        .contains("没有开村民会", "有泄密嫌疑", clock.today().toString());
    assertThat(desk.list("select case_kind from read_entry where person_id = ? and ((case_kind = 'protection' and case_id = ?)"
        + " or (case_kind = 'report' and case_id = (select report_id from protection where id = ?)))",
        desk.id("person", "yl.anguan"), protection.id(), protection.id())).contains("protection", "report");
    desk.does("yl.anguan", protection, "protection/protectReporter",
        Map.of("measures", List.of("STOP_RETALIATION", "RESTORE"), "details", "已要求镇里恢复公益岗"));
    assertThat(deadlines.dueOn(protection, "D21")).isEmpty();
    desk.does("yl.anguan", protection, "protection/recordOutcome", Map.of("outcome", "CONTINUE", "result", "岗位还没有恢复"));
    assertThat(deadlines.dueOn(protection, "D21")).isPresent();
    assertThat(desk.told("yl.anguan", protection, "protection/protectReporter"))
        .contains("责令停止打击报复、恢复岗位、待遇", "已要求镇里恢复公益岗", "岗位还没有恢复");
    desk.does("yl.anguan", protection, "protection/protectReporter",
        Map.of("measures", List.of("RESTORE"), "details", "再次督促"));
    desk.does("yl.anguan", protection, "protection/recordOutcome", Map.of("outcome", "RESTORED", "result", "岗位已恢复"));
    assertThat(desk.open(protection)).isEmpty();
    assertThat(desk.list("select concat(state, ' ', outcome) from protection where id = ?", protection.id()))
        .containsExactly("ENDED RESTORED");
    assertThat(desk.number("select count(*) from audit_entry where detail like '%公益岗%'")).isZero();
  }

  @Test
  void givesTheUpperOfficeTheLogOfWhoReadTheEarlierReport() {
    FiledReport earlier = desk.filedBy(new Identity("瞿怀远", "13900000105", null));
    CaseRef protection = raised(earlier);
    String ref = desk.list("select ref from protection where id = ?", protection.id()).get(0);
    Site supervisor = new Site(port).login("yl.anguan");
    String page = supervisor.get("/protections/" + ref).body();
    HttpResponse<String> log = supervisor.post("/protections/" + ref + "/log", Map.of("_csrf", Site.token(page)));
    assertThat(log.statusCode()).isEqualTo(200);
    assertThat(log.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    String clerk = desk.list("select name from person where code = 'qs.shouli'").get(0);
    assertThat(log.body()).contains("打开举报或者线索的内容", "\"" + clerk + "\"")
        .doesNotContain("瞿怀远", "13900000105", "没有开村民会", earlier.ref());
    assertThat(desk.number("select count(*) from audit_entry where action = 'protection.log.export' and case_kind = 'report'"
        + " and case_id = ?", earlier.id())).isEqualTo(1);
    assertThat(access.maySee(actors.as("yl.anguan"), CaseDesk.ref(earlier))).as("the report itself stays closed").isFalse();
    for (String login : List.of("qs.anguan", "qs.shouli", "by.anguan")) {
      assertThat(new Site(port).login(login).get("/protections/" + ref).statusCode()).as(login).isEqualTo(404);
    }
  }

  @Test
  void givesTheLogToNobodyOfTheSameLevel() {
    FiledReport earlier = desk.filed();
    FiledReport filed = desk.filed();
    desk.does("qs.shouli", CaseDesk.ref(filed), "report/register", retaliation("ACCEPT", false, earlier.ref()));
    String ref = desk.list("select ref from protection where report_id = ?", filed.id()).get(0);
    assertThatThrownBy(() -> protections.export(actors.as("qs.anguan"), ref)).hasMessage("protection.log.upper");
    assertThat(desk.number("select count(*) from audit_entry where action = 'protection.log.export' and case_id = ?"
        + " and case_kind = 'report'", earlier.id())).isZero();
  }

  private CaseRef unfounded() {
    return desk.verified(desk.distributed(desk.filed(), "ANONYMOUS"), "UNSUBSTANTIATED", List.of("CLARIFICATION"));
  }

  private static Map<String, Object> measures(Map<String, Object> measure) {
    Map<String, Object> entry = new HashMap<>(measure);
    entry.putIfAbsent("reason", "查明不在场");
    return Map.of("measures", List.of(entry));
  }

  @Test
  void clearsTheWronglyAccusedInOneOfThreeWays() {
    CaseRef clue = unfounded();
    assertThatThrownBy(() -> desk.followUp(clue, measures(Map.of("kind", "CLARIFICATION")))).hasMessage("clue.clearing.way");
    assertThatThrownBy(() -> desk.followUp(clue, measures(Map.of("kind", "CLARIFICATION", "way", "SET_CIRCLE"))))
        .hasMessage("clue.clearing.circle");
    desk.followUp(clue, measures(Map.of("kind", "CLARIFICATION", "way", "SET_CIRCLE", "circle", "柏树岭村村民代表会")));
    assertThat(desk.list("select clearing_way from follow_up where clue_id = ?", clue.id())).containsExactly("SET_CIRCLE");
    CaseRef proven = desk.verified(desk.distributed(desk.filed(), "ANONYMOUS"), "SUBSTANTIATED", List.of("CLOSE"));
    assertThatThrownBy(() -> desk.followUp(proven, measures(Map.of("kind", "CLARIFICATION", "way", "PARTY_GROUP"))))
        .hasMessage("clue.clearing.nothing.disproved");
  }

  @Test
  void letsOnlyACityOrAboveCallAReportMalicious() {
    CaseRef clue = unfounded();
    Map<String, Object> both = Map.of("measures", List.of(
        Map.of("kind", "CLARIFICATION", "way", "CHIEF_AND_PERSON", "reason", "不在场"),
        Map.of("kind", "MALICIOUS_REPORT", "number", "云岭纪〔2017〕8号", "reason", "冒用他人姓名")));
    assertThatThrownBy(() -> desk.followUp(clue, both)).hasMessage("clue.malicious.level");
    desk.set("update clue set division_id = ? where id = ?", desk.id("division", "yl"), clue.id());
    assertThatThrownBy(() -> desk.followUp(clue, measures(Map.of("kind", "MALICIOUS_REPORT"))))
        .hasMessage("clue.malicious.number");
    desk.followUp(clue, both);
    assertThat(desk.list("select kind from follow_up where clue_id = ? order by id", clue.id()))
        .containsExactly("CLARIFICATION", "MALICIOUS_REPORT");
  }
}
