package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.escrow.Register;
import org.xiaohao.casework.report.FilingProofs.Verdict;
import org.xiaohao.demo.Actors;
import org.xiaohao.demo.DemoProvince;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.vault.LockedKey;
import org.xiaohao.platform.vault.Passphrase;
import org.xiaohao.platform.vault.PassphraseKeys;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.platform.vault.Vault;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.TwoZones;

/** Names, outcomes, disputes and proofs where reports are taken in a program of its own (decisions 13, 14, 16). */
@Tag("T10")
class ZonesOutcomeTests {

  private static final String NAME = "柏金丝雀";
  private static final String KEYS_OF_NAME = "select k.recipient_key_id from entrusted_identity e"
      + " join sealed_content c on c.owner_table = 'entrusted_identity' and c.owner_id = e.id and c.field = 'identity'"
      + " join sealed_key k on k.content_id = c.id where e.case_kind = 'report' and e.case_id = ? order by 1";
  private static final String KEYS_OF_PEOPLE = "select k.key_id from custodian_key k join person p on p.id = k.person_id"
      + " where k.in_use and (p.code like ? or p.code like ?) order by 1";
  private static final String COUNTY = "qs.baoguan%";
  private static final String CITY = "yl.baoguan%";
  private static final String PROVINCE = "yc.baoguan%";

  private static TwoZones zones;
  private static CaseDesk desk;
  private static JdbcTemplate office;

  @BeforeAll
  static void start() {
    zones = TwoZones.shared();
    desk = new CaseDesk(zones.discipline());
    office = zones.discipline().getBean(JdbcTemplate.class);
  }

  @Test
  @Tag("W14")
  void sealsANameToTheCustodiansWhoOpenItInTheOtherZone() {
    FiledReport filed = filed(NAME);
    List<String> circle = office.queryForList(KEYS_OF_PEOPLE, String.class, COUNTY, CITY);
    assertThat(circle).isNotEmpty();
    assertThat(keysOfName(zones.intake(), filed)).isEqualTo(circle);
    zones.settle();
    assertThat(keysOfName(zones.discipline(), filed)).isEqualTo(circle);
    LockedKey key = office.queryForObject("select k.key_id, k.public_key, k.kdf, k.salt, k.wrapped from custodian_key k"
        + " where k.key_id = ?", (row, index) -> new LockedKey(row.getString(1), row.getBytes(2), row.getString(3),
            row.getBytes(4), row.getBytes(5)), circle.get(0));
    var unlocked = zones.discipline().getBean(PassphraseKeys.class).unlock(Passphrase.typed(DemoProvince.PASSPHRASE), key);
    long entrusted = desk.number("select id from entrusted_identity where case_id = ?", filed.id());
    assertThat(zones.discipline().getBean(Vault.class).openAsCustodian("entrusted_identity", entrusted, "identity",
        unlocked).orElseThrow()).contains(NAME);
    assertThat(zones.discipline().getBean(Reports.class).tellsReporter(filed.id(), "反映人是" + NAME + "。")).isTrue();
  }

  @Test
  @Tag("W14")
  void takesNoNameWhereNobodyKeepsOneAndPassesItUpWhereSomebodyAboveDoes() {
    retire("%");
    zones.settle();
    HttpResponse<String> refused = post(NAME);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("name");
    assertThat(post(null).statusCode()).isEqualTo(201);
    restore();
    retire(COUNTY);
    zones.settle();
    FiledReport raised = filed(NAME);
    assertThat(keysOfName(zones.intake(), raised))
        .isEqualTo(office.queryForList(KEYS_OF_PEOPLE, String.class, CITY, PROVINCE));
    zones.settle();
    assertThat(desk.number("select centre_office_id from report where id = ?", raised.id()))
        .isEqualTo(desk.id("office", "yl.zhongxin"));
    restore();
    zones.settle();
  }

  /** What changed while the package was on its way is made good where the report arrives. */
  @Test
  @Tag("W14")
  void takesTheNameFromCustodiansWhoMustNotHaveItAny() {
    zones.settle();
    FiledReport filed = filed(NAME);
    FiledReport other = filed(NAME);
    String tied = office.queryForObject("select k.key_id from custodian_key k join person p on p.id = k.person_id"
        + " where p.code = 'qs.baoguan.a'", String.class);
    office.update("insert into person_tie (person_id, other_person_id, kind) select a.id, h.person_id, 'KIN' from person a,"
        + " post_holding h join post p on p.id = h.post_id where a.code = 'qs.baoguan.a' and p.code = 'qs.xyp.bsl.zhuren'");
    assertThat(keysOfName(zones.intake(), filed)).contains(tied);
    zones.settle();
    assertThat(keysOfName(zones.discipline(), filed)).isNotEmpty().doesNotContain(tied);
    assertThat(desk.number("select count(*) from case_exclusion x join person p on p.id = x.person_id where"
        + " x.case_kind = 'report' and x.case_id = ? and p.code = 'qs.baoguan.a'", other.id())).isEqualTo(1);

    retire(PROVINCE);
    zones.settle();
    assertThat(keysOfName(zones.intake(), filed(NAME))).as("the intake knows by now").isNotEmpty().doesNotContain(tied);
    office.update("delete t from person_tie t join person a on a.id = t.person_id where a.code = 'qs.baoguan.a'");
    restore();
    zones.settle();
  }

  /** The package carries which report it goes back to, and the day begins where it is taken (C13). */
  @Test
  @Tag("T9")
  void carriesARetaliationPastTheCountyThatMayHaveTold() throws Exception {
    FiledReport earlier = filed(null);
    zones.settle();
    HttpResponse<String> sent = zones.site().api(null, "POST", "/api/v1/reports", Map.of("place", "qs.xyp.bsl", "what",
        "停了我老伴的公益岗", "leakSuspected", true, "earlierReceipt", earlier.receipt().shown()));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    JdbcTemplate intake = zones.intake().getBean(JdbcTemplate.class);
    long report = intake.queryForObject("select max(id) from report", Long.class);
    assertThat(intake.queryForObject("select count(*) from sealed_content where owner_table = 'report' and owner_id = ?"
        + " and field = 'note.earlierReport'", Long.class, report)).isEqualTo(1);
    zones.settle();
    assertThat(desk.number("select centre_office_id from report where id = ?", report))
        .isEqualTo(desk.id("office", "yl.zhongxin"));
    assertThat(desk.number("select earlier_report_id from protection where report_id = ? and leak_suspected", report))
        .isEqualTo(earlier.id());
    zones.settle();
    Visitor visitor = new Visitor(TwoZones.port(zones.intake()));
    assertThat(visitor.post("/receipt", "code=" + zones.site().read(sent).path("receipt").asText()).body())
        .contains("负责保护");
  }

  @Test
  @Tag("W17")
  void carriesADisputeInAndWhatBecomesOfItBack() throws Exception {
    FiledReport filed = filed(null);
    zones.settle();
    Visitor visitor = visitor(filed);
    assertThat(visitor.get("/receipt").body()).doesNotContain("OBJECTION");
    desk.refuse(filed);
    zones.settle();
    assertThat(visitor.get("/receipt").body()).contains("OBJECTION");
    HttpResponse<String> sent = visitor.submit("/receipt/messages", "text", "写得很清楚", "kind", "OBJECTION");
    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(sent.body()).as("once is enough").doesNotContain("value=\"OBJECTION\"");
    assertThat(visitor.submit("/receipt/messages", "text", "再说一次", "kind", "OBJECTION").statusCode()).isEqualTo(422);
    zones.settle();
    assertThat(visitor.get("/receipt").body()).contains("云岭市", "复查");
    CaseRef dispute = new CaseRef("dispute", desk.number("select id from dispute where report_id = ?", filed.id()));
    desk.does("yl.shouli", dispute, "dispute/examineDispute",
        Map.of("findings", "内部情况", "proposal", "REJECT", "reason", "维持的理由"));
    desk.does("yl.zhuren", dispute, "dispute/decideDispute", Map.of("decision", "REJECT", "reason", "维持的理由"));
    zones.settle();
    assertThat(visitor.get("/receipt").body()).contains("维持的理由").doesNotContain("内部情况", "本页告诉您结果");
  }

  @Test
  @Tag("W17")
  void saysSoWhenADisputeComesTooLate() throws Exception {
    FiledReport filed = filed(null);
    zones.settle();
    desk.refuse(filed);
    zones.settle();
    Receipts receipts = zones.discipline().getBean(Receipts.class);
    zones.discipline().getBean(Supplements.class).add(receipts.open(filed.receipt().shown()), MessageKind.SUPPLEMENT,
        "又想起一件", "");
    Visitor visitor = visitor(filed);
    visitor.submit("/receipt/messages", "text", "写得很清楚", "kind", "OBJECTION");
    zones.settle();
    assertThat(desk.number("select count(*) from dispute where report_id = ?", filed.id())).isZero();
    assertThat(visitor.get("/receipt").body()).contains("写得很清楚", "没有另行复查");
    assertThat(zones.intake().getBean(JdbcTemplate.class).queryForObject(
        "select count(*) from parcel_out where acked_at is null and kind != 'ack'", Long.class)).isZero();
  }

  /** What was written in time is in time, however long the package was on its way; past the last day nothing is taken. */
  @Test
  @Tag("W17")
  void countsTheDayOnWhichTheObjectionWasWritten() throws Exception {
    FiledReport filed = filed(null);
    zones.settle();
    desk.refuse(filed);
    zones.settle();
    Visitor visitor = visitor(filed);
    assertThat(visitor.get("/receipt").body()).contains("还有");
    visitor.submit("/receipt/messages", "text", "写得很清楚", "kind", "OBJECTION");
    zones.intake().getBean(JdbcTemplate.class).update("update report_message set sent_at = '2017-01-20 09:00' where"
        + " report_id = ? and kind = 'OBJECTION'", filed.id());
    desk.set("update report set outcome_told_on = '2017-01-04' where id = ?", filed.id());
    zones.settle();
    assertThat(desk.number("select count(*) from dispute where report_id = ?", filed.id())).isEqualTo(1);
    CarriedOutlook told = new CarriedOutlook(true, LocalDate.of(2017, 1, 25), null, List.of(), null, null);
    assertThat(told.outlook(LocalDate.of(2017, 1, 25)).disputable()).isTrue();
    assertThat(told.outlook(LocalDate.of(2017, 1, 26)).disputable()).isFalse();
  }

  @Test
  void tellsTheConclusionAndHidesItInTheTable() throws Exception {
    FiledReport filed = filed(null);
    zones.settle();
    desk.closed(filed);
    zones.settle();
    Visitor visitor = visitor(filed);
    String told = text("public.thread.told", text("Conclusion." + desk.list("select conclusion from report where id = ?",
        filed.id()).get(0)));
    assertThat(visitor.get("/receipt").body()).doesNotContain(told);
    desk.answer(filed);
    zones.settle();
    assertThat(visitor.get("/receipt").body()).contains(told, "OBJECTION");
    assertThat(zones.intake().getBean(JdbcTemplate.class).queryForList("select conclusion from report", String.class))
        .containsOnlyNulls();
  }

  /** The zone ends a receipt by the day it was told, and keeps nothing of what the receipt showed. */
  @Test
  @Tag("W3")
  void endsAReceiptWhereReportsAreTakenToo() {
    FiledReport filed = filed(null);
    zones.settle();
    desk.refuse(filed);
    desk.set("update report set outcome_told_on = outcome_told_on - interval 60 day where id = ?", filed.id());
    zones.discipline().getBean(Reports.class).archiveRefused(zones.discipline().getBean(Actors.class).as("qs.shouli"),
        desk.list("select ref from report where id = ?", filed.id()).get(0));
    zones.settle();
    LocalDate until = zones.discipline().getBean(BusinessClock.class).today().plusYears(ReceiptExpiry.YEARS);
    JdbcTemplate intake = zones.intake().getBean(JdbcTemplate.class);
    Receipts receipts = zones.intake().getBean(Receipts.class);
    zones.intake().getBean(ReceiptExpiry.class).run(until);
    assertThat(receipts.open(filed.receipt().shown()).reportId()).isEqualTo(filed.id());
    zones.intake().getBean(ReceiptExpiry.class).run(until.plusDays(1));
    assertThatThrownBy(() -> receipts.open(filed.receipt().shown())).hasMessage("receipt.unknown");
    assertThat(intake.queryForMap("select receipt_hash, reporter_wrapped_key, reporter_salt, seed_hash from report"
        + " where id = ?", filed.id()).values()).containsOnlyNulls();
    assertThat(intake.queryForObject("select (select count(*) from report_outlook where report_id = ?)"
        + " + (select count(*) from report_promise where report_id = ?)", Long.class, filed.id(), filed.id())).isZero();
  }

  @Test
  @Tag("W1")
  void provesAFilingWithAKeyOfItsOwn() throws Exception {
    FiledReport filed = filed(null);
    Visitor visitor = visitor(filed);
    assertThat(visitor.submit("/receipt/proof").body()).contains("XH1.");
    Receipts receipts = zones.intake().getBean(Receipts.class);
    FilingProofs intake = zones.intake().getBean(FilingProofs.class);
    FilingProofs discipline = zones.discipline().getBean(FilingProofs.class);
    var issued = intake.issue(receipts.open(filed.receipt().shown()));
    assertThat(intake.check(issued.proof(), issued.nonce(), issued.words())).isEqualTo(Verdict.MATCHES);
    zones.settle();
    var atDesk = discipline.issue(zones.discipline().getBean(Receipts.class).open(filed.receipt().shown()));
    assertThat(intake.check(atDesk.proof(), "", "")).as("signed in the other zone").isEqualTo(Verdict.GENUINE);
    assertThat(zones.site().get("/receipt/check").statusCode()).isEqualTo(200);
  }

  private static Visitor visitor(FiledReport filed) throws Exception {
    Visitor visitor = new Visitor(TwoZones.port(zones.intake()));
    visitor.get("/receipt");
    assertThat(visitor.submit("/receipt", "code", filed.receipt().shown()).statusCode()).isEqualTo(200);
    return visitor;
  }

  /** Filed at the intake; name and all if it is not null. */
  private static FiledReport filed(String name) {
    HttpResponse<String> answer = post(name);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    ReceiptCode code = ReceiptCode.parse(zones.site().read(answer).path("receipt").asText());
    long id = zones.intake().getBean(JdbcTemplate.class).queryForObject("select max(id) from report", Long.class);
    return new FiledReport(id, null, code, null, null, null);
  }

  private static HttpResponse<String> post(String name) {
    Site site = zones.site();
    Map<String, Object> form = new HashMap<>(Map.of("place", "qs.xyp.bsl", "who", "村主任", "what", "没有开村民会",
        "signature", name == null ? "ANONYMOUS" : "NAMED"));
    if (name != null) {
      form.put("name", name);
      form.put("phone", "13900001111");
    }
    return site.api(null, "POST", "/api/v1/reports", form);
  }

  private static List<String> keysOfName(ConfigurableApplicationContext program, FiledReport filed) {
    return program.getBean(JdbcTemplate.class).queryForList(KEYS_OF_NAME, String.class, filed.id());
  }

  private static void retire(String people) {
    office.update("update custodian_key k join person p on p.id = k.person_id set k.in_use = null where p.code like ?",
        people);
    Register.changedIn(zones.discipline());
  }

  private static void restore() {
    office.update("update custodian_key set in_use = true where retired_at is null");
    Register.changedIn(zones.discipline());
  }

  private static String text(String key, Object... arguments) {
    return zones.discipline().getBean(MessageSource.class).getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }
}
