package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.escrow.Purpose;
import org.xiaohao.demo.Actors;
import org.xiaohao.demo.DemoProvince;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.ClockState;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.schedule.DueWorks;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Identity escrow from outside, over HTTP (W14), and what became of a borrowed name (C12). */
@XiaohaoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityEscrowTests {

  private static final String NAME = "柏三娃";
  private static final String PHONE = "13800000000";

  @LocalServerPort
  private int port;
  @Autowired
  private Reports reports;
  @Autowired
  private ReporterIdentities identities;
  @Autowired
  private ReportFixtures fixtures;
  @Autowired
  private Actors actors;
  @Autowired
  private BusinessClock clock;
  @Autowired
  private Deadlines deadlines;
  @Autowired
  private DueWorks due;
  @Autowired
  private TransactionTemplate transaction;
  @Autowired
  private JdbcTemplate jdbc;

  private final Map<String, Site> sites = new HashMap<>();
  private FiledReport filed;
  private Site clerk;
  private Site custodian;

  @BeforeEach
  void file() {
    filed = reports.file(fixtures.named("qs.xyp.bsl", "把名额给了弟弟"));
    clerk = site("qs.shouli");
    custodian = site("qs.baoguan.a");
  }

  /** Each person logs in once: hashing passwords takes long. */
  private Site site(String login) {
    return sites.computeIfAbsent(login, name -> new Site(port).login(name));
  }

  private String page() {
    return "/reports/" + filed.ref() + "/identity";
  }

  private CaseRef subject() {
    return new CaseRef(Report.KIND, filed.id());
  }

  private String ask() {
    HttpResponse<String> asked = clerk.postFrom(page(), page(),
        Map.of("purpose", "CALL_BACK", "reason", "需要核实是不是本人举报"));
    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
    return jdbc.queryForObject("select ref from identity_request where case_id = ? order by id desc limit 1",
        String.class, filed.id());
  }

  private HttpResponse<String> approve(String ref, String passphrase) {
    return custodian.postFrom("/custody/" + ref, "/custody/" + ref + "/approve", Map.of("passphrase", passphrase));
  }

  private String granted() {
    String ref = ask();
    assertThat(approve(ref, DemoProvince.PASSPHRASE).statusCode()).isEqualTo(303);
    return ref;
  }

  private HttpResponse<String> open(Site reader, String ref) {
    return reader.postFrom(page(), page() + "/" + ref + "/open", Map.of());
  }

  private int openings(String ref) {
    return jdbc.queryForObject("select count(*) from identity_opening where request_ref = ?", Integer.class, ref);
  }

  @Test
  @Tag("W14")
  void showsTheNameToNoHandlerHoweverMuchTheyMaySee() {
    granted();
    String task = jdbc.queryForObject("select ref from work_item where case_kind = 'report' and case_id = ? limit 1",
        String.class, filed.id());
    for (String path : List.of("/reports/" + filed.ref(), page(), "/desk", "/tasks/" + task, "/desk/reports/new")) {
      assertThat(clerk.get(path).body()).as(path).doesNotContain(NAME, PHONE);
    }
    for (String path : List.of("/api/v1/reports/" + filed.ref(), "/api/v1/tasks/" + task, "/api/v1/tasks",
        "/api/v1/reports/" + filed.ref() + "/identity-requests")) {
      assertThat(clerk.api("qs.shouli", "GET", path, null).body()).as(path).doesNotContain(NAME, PHONE);
    }
    for (String reader : List.of("qs.zhuren", "qs.shuji", "qs.anguan", "yc.sysadmin", "yc.keyadmin", "yc.auditor")) {
      assertThat(site(reader).get("/reports/" + filed.ref()).body()).as(reader).doesNotContain(NAME, PHONE);
      assertThat(site(reader).get(page()).statusCode()).as(reader).isEqualTo(404);
    }
  }

  /** Neutral words, chosen hours: what a reporter asks for is kept with the name and shows with it, never before. */
  @Test
  @Tag("W14")
  void keepsHowAndWhenToCallWithTheNameAndShowsItAtTheCallBack() {
    String wishes = "晚上八点以后打，就说是问春耕的";
    Filing plain = fixtures.named("qs.xyp.bsl", "把名额给了弟弟");
    filed = reports.file(new Filing(plain.seed(), plain.placeDivisionId(), plain.text(), plain.respondents(),
        plain.kinds(), plain.signature(), new Identity(NAME, PHONE, wishes)));
    String ref = granted();
    for (String path : List.of("/reports/" + filed.ref(), page())) {
      assertThat(clerk.get(path).body()).as(path).doesNotContain(wishes);
    }
    assertThat(open(clerk, ref).body()).contains(NAME, wishes);
  }

  @Test
  @Tag("W14")
  void sealsTheNameToTheCustodiansOfTheCentreAndOfTheNextOneUpAndToNobodyElse() {
    List<String> owners = jdbc.queryForList("select concat(s.recipient_kind, ' ', p.code) from sealed_key s"
        + " join sealed_content c on c.id = s.content_id join entrusted_identity e on e.id = c.owner_id"
        + " left join custodian_key k on k.key_id = s.recipient_key_id left join person p on p.id = k.person_id"
        + " where c.owner_table = 'entrusted_identity' and c.field = 'identity' and e.case_id = ?", String.class, filed.id());
    assertThat(owners).containsExactlyInAnyOrder("CUSTODIAN qs.baoguan.a", "CUSTODIAN qs.baoguan.b",
        "CUSTODIAN yl.baoguan.a", "CUSTODIAN yl.baoguan.b");
  }

  @Test
  @Tag("W14")
  void keepsRequestsFromOtherCustodiansAndReportsFromAllOfThem() {
    String ref = ask();
    assertThat(custodian.get("/custody").body()).contains(filed.ref(), "核实实名");
    assertThat(custodian.get("/custody/" + ref).body()).contains("需要核实是不是本人举报").doesNotContain(NAME, "把名额给了弟弟");
    assertThat(custodian.get("/reports/" + filed.ref()).statusCode()).isEqualTo(404);
    for (String other : List.of("by.baoguan.a", "yl.baoguan.a", "qs.shouli", "qs.zhuren", "yc.auditor")) {
      assertThat(site(other).get("/custody/" + ref).statusCode()).as(other).isEqualTo(404);
    }
  }

  @Test
  @Tag("W14")
  void showsTheNameToTheTeamOnlyOnceACustodianAllowsIt() {
    String ref = ask();
    assertThat(open(clerk, ref).statusCode()).isEqualTo(404);
    assertThat(approve(ref, "bai bai bai bai bai bai bai bai").statusCode()).isEqualTo(422);
    assertThat(open(clerk, ref).statusCode()).isEqualTo(404);
    assertThat(openings(ref)).isZero();
    assertThat(approve(ref, "  YUNCHUAN-shanqing shuixiu　zhengming baoguan xiaohao").statusCode()).isEqualTo(303);
    assertThat(open(clerk, ref).body()).contains(NAME, PHONE);
    assertThat(clerk.get(page()).body()).doesNotContain(NAME, PHONE);
    for (String other : List.of("qs.zhuren", "qs.shi1.a", "by.shouli", "qs.baoguan.b", "yc.auditor")) {
      Site stranger = site(other);
      assertThat(stranger.postFrom("/password", page() + "/" + ref + "/open", Map.of()).statusCode()).as(other).isEqualTo(404);
    }
    assertThat(clerk.api("qs.shouli", "POST", "/api/v1/reports/" + filed.ref() + "/identity-requests/" + ref + "/open",
        null).body()).contains(NAME);
    assertThat(approve(ref, DemoProvince.PASSPHRASE).statusCode()).isEqualTo(409);
  }

  @Test
  @Tag("W14")
  void putsEachOpeningOnRecordForTheSecurityAuditor() {
    String ref = granted();
    open(clerk, ref);
    assertThat(openings(ref)).isEqualTo(2);
    String log = site("yc.auditor").get("/audit/identity-openings").body();
    assertThat(log).contains(ref, "办理人查看", "保管员同意").doesNotContain(NAME, PHONE);
    for (String other : List.of("qs.shouli", "qs.baoguan.a", "yc.sysadmin")) {
      assertThat(site(other).get("/audit/identity-openings").statusCode()).as(other).isEqualTo(404);
    }
    assertThat(jdbc.queryForList("select action from audit_entry where case_kind = 'report' and case_id = ?", String.class,
        filed.id())).contains("identity.ask", "identity.granted", "identity.open");
  }

  @Test
  @Tag("W14")
  void raisesAnAlarmWhenSomebodyOpensManyNames() {
    String ref = granted();
    for (int i = 0; i < 7; i++) {
      open(clerk, ref);
    }
    assertThat(jdbc.queryForObject("select count(*) from identity_opening where request_ref = ? and unusual", Integer.class,
        ref)).isPositive();
    assertThat(jdbc.queryForList("select p.code from outbox o join person p on p.id = o.recipient_id"
        + " where o.template = 'identity-alarm'", String.class)).contains("yc.auditor");
  }

  @Test
  @Tag("W14")
  void purgesTheTeamsCopyAfterTenDays() {
    String ref = granted();
    transaction.executeWithoutResult(status -> {
      clock.moveTo(clock.now().plusDays(10).minusMinutes(1));
      assertThat(identities.open(actors.as("qs.shouli"), filed.ref(), ref).name()).isEqualTo(NAME);
      clock.moveTo(clock.now().plusMinutes(2));
      assertThatThrownBy(() -> identities.open(actors.as("qs.shouli"), filed.ref(), ref)).hasMessage("identity.closed");
      assertThat(copies(ref)).isEqualTo(1);
      due.run();
      assertThat(copies(ref)).isZero();
      assertThat(jdbc.queryForObject("select state from identity_request where ref = ?", String.class, ref))
          .isEqualTo("EXPIRED");
      status.setRollbackOnly();
    });
  }

  private int copies(String ref) {
    return jdbc.queryForObject("select count(*) from sealed_content c join identity_request r on r.id = c.owner_id"
        + " where c.owner_table = 'identity_request' and c.field like 'grant/%' and r.ref = ?", Integer.class, ref);
  }

  @Test
  @Tag("W14")
  void opensNothingForAMemberOrAnEndWrittenIntoTheTables() {
    String ref = granted();
    jdbc.update("insert into identity_request_member select r.id, p.id from identity_request r, person p"
        + " where r.ref = ? and p.code = 'qs.zhuren'", ref);
    assertThat(open(clerk, ref).statusCode()).isEqualTo(404);
    jdbc.update("delete m from identity_request_member m join person p on p.id = m.person_id where p.code = 'qs.zhuren'");
    assertThat(open(clerk, ref).statusCode()).isEqualTo(200);
    jdbc.update("update identity_request set expires_at = date_add(expires_at, interval 1 day) where ref = ?", ref);
    assertThat(open(clerk, ref).statusCode()).isEqualTo(404);
  }

  @Test
  @Tag("W14")
  void refusesARequestWhenNoCustodianCanOpenTheName() {
    withoutKeys("qs", "yl", () -> {
      HttpResponse<String> asked = clerk.postFrom(page(), page(), Map.of("purpose", "CONTACT", "reason", "想问门面在哪里"));
      assertThat(asked.statusCode()).isEqualTo(409);
      assertThat(asked.body()).contains("没有保管员能打开这个姓名", "想问门面在哪里");
    });
    withoutKeys("qs", "qs", () -> {
      ask();
      assertThat(site("yl.baoguan.a").get("/custody").body()).contains(filed.ref());
    });
  }

  /** As if these custodians had no key, for the length of a deed. */
  private void withoutKeys(String division, String other, Runnable deed) {
    String keys = "update custodian_key k join person p on p.id = k.person_id set k.in_use = %s"
        + " where p.code like ? or p.code like ?";
    jdbc.update(keys.formatted("null"), division + ".baoguan.%", other + ".baoguan.%");
    try {
      deed.run();
    } finally {
      jdbc.update(keys.formatted("true"), division + ".baoguan.%", other + ".baoguan.%");
    }
  }

  @Test
  @Tag("W14")
  void refusesWithAReasonAndAsksOnlyOnceAtATime() {
    String ref = ask();
    assertThat(clerk.postFrom(page(), page(), Map.of("purpose", "CONTACT", "reason", "再问一次")).statusCode()).isEqualTo(409);
    assertThat(clerk.postFrom(page(), page(), Map.of("purpose", "CONTACT", "reason", " ")).statusCode()).isEqualTo(422);
    assertThat(custodian.postFrom("/custody/" + ref, "/custody/" + ref + "/refuse", Map.of("reason", "")).statusCode())
        .isEqualTo(422);
    custodian.postFrom("/custody/" + ref, "/custody/" + ref + "/refuse", Map.of("reason", "可以在查询页面问"));
    assertThat(clerk.get(page()).body()).contains("可以在查询页面问", "不同意");
    assertThat(open(clerk, ref).statusCode()).isEqualTo(404);
  }

  @Test
  @Tag("W14")
  void letsTheCustodianPutTheQuestionSoThatTheNameGoesToNobody() {
    String ref = ask();
    String shown = custodian.postFrom("/custody/" + ref, "/custody/" + ref + "/contact",
        Map.of("passphrase", DemoProvince.PASSPHRASE)).body();
    assertThat(shown).contains(NAME, PHONE);
    assertThat(custodian.get("/custody/" + ref).body()).doesNotContain(NAME, PHONE);
    assertThat(custodian.postFrom("/custody/" + ref, "/custody/" + ref + "/answer", Map.of("answer", "柏 三娃说是他"))
        .statusCode()).isEqualTo(422);
    assertThat(custodian.postFrom("/custody/" + ref, "/custody/" + ref + "/answer", Map.of("answer", "本人承认举报"))
        .statusCode()).isEqualTo(303);
    assertThat(clerk.get(page()).body()).contains("本人承认举报").doesNotContain(NAME);
    assertThat(openings(ref)).isEqualTo(1);
    assertThat(call("CONFIRMED").statusCode()).isEqualTo(303);
    assertThat(clerk.get("/reports/" + filed.ref()).body()).contains("本人承认举报", "实名");
  }

  private HttpResponse<String> call(String outcome) {
    return clerk.postFrom(page(), page() + "/call-back", Map.of("outcome", outcome));
  }

  @Test
  @Tag("C12")
  void treatsABorrowedNameAsAnonymousFromThenOn() {
    assertThat(call("DENIED").statusCode()).isEqualTo(403);
    assertThat(deadlines.dueOn(subject(), "D1")).isPresent();
    String ref = granted();
    assertThat(call("DENIED").statusCode()).isEqualTo(303);
    Report report = reports.visible(actors.as("qs.shouli"), filed.ref());
    assertThat(report.signature()).isEqualTo(Signature.ANONYMOUS);
    assertThat(deadlines.ofCase(subject())).extracting(view -> view.state()).containsOnly(ClockState.CANCELLED);
    assertThat(open(clerk, ref).statusCode()).isEqualTo(404);
    assertThat(copies(ref)).isZero();
    assertThat(call("CONFIRMED").statusCode()).isEqualTo(409);
    assertThatThrownBy(() -> register("NAMED")).hasMessage("report.name.denied");
    register("ANONYMOUS");
    toTheAnswer();
    assertThat(deadlines.dueOn(subject(), "D2")).isEmpty();
    Map<String, Object> answer = Map.of("text", "不属实", "way", "PHONE", "agreement", "NOT_ASKED");
    assertThatThrownBy(() -> actors.complete("qs.shi1.a", subject(), "report/answerReporter", answer))
        .hasMessage("report.answer.denied");
    assertThat(call("CONFIRMED").statusCode()).isEqualTo(409);
  }

  private void register(String signature) {
    actors.complete("qs.shouli", subject(), "report/register", Map.of("kinds", List.of("OTHER"), "signature", signature,
        "place", fixtures.place("qs.xyp.bsl"), "proposal", "ACCEPT"));
  }

  private void toTheAnswer() {
    actors.complete("qs.zhuren", subject(), "report/decideAcceptance", Map.of("decision", "ACCEPT"));
    actors.complete("qs.anguan", subject(), "report/proposeDistribution",
        Map.of("handlingOffice", fixtures.office("qs", OfficeKind.INSPECTION_OFFICE)));
    actors.complete("qs.shuji", subject(), "report/approveDistribution", Map.of("decision", "APPROVE"));
    transaction.executeWithoutResult(status -> reports.clueConcluded(filed.id(), Conclusion.UNSUBSTANTIATED, false,
        fixtures.office("qs", OfficeKind.INSPECTION_OFFICE)));
  }

  @Test
  void letsTheInvestigatorsAskWithATeamOfTheirOwn() {
    register("NAMED");
    toTheAnswer();
    List<Long> colleagues = identities.overview(actors.as("qs.shi1.a"), filed.ref()).colleagues().stream()
        .map(person -> person.id()).toList();
    assertThat(colleagues).contains(actors.as("qs.shi1.b").personId()).doesNotContain(actors.as("qs.shouli").personId());
    assertThatThrownBy(() -> identities.ask(actors.as("qs.shi1.a"), filed.ref(), Purpose.CONTACT, "要问时间",
        List.of(actors.as("qs.shouli").personId()))).hasMessage("identity.team.strangers");
    identities.ask(actors.as("qs.shi1.a"), filed.ref(), Purpose.CONTACT, "要问时间",
        List.of(actors.as("qs.shi1.b").personId()));
    String ref = jdbc.queryForObject("select ref from identity_request where case_id = ? order by id desc limit 1",
        String.class, filed.id());
    approve(ref, DemoProvince.PASSPHRASE);
    assertThat(identities.open(actors.as("qs.shi1.b"), filed.ref(), ref).name()).isEqualTo(NAME);
    assertThatThrownBy(() -> identities.open(actors.as("qs.shouli"), filed.ref(), ref)).hasMessage("identity.closed");
  }
}
