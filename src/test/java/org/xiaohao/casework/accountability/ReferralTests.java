package org.xiaohao.casework.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.xiaohao.casework.referral.Referral;
import org.xiaohao.casework.referral.ReferralState;
import org.xiaohao.casework.referral.Referrals;
import org.xiaohao.casework.report.Filing;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.report.ReportKind;
import org.xiaohao.casework.report.ReportText;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.Seeds;
import org.xiaohao.casework.report.Signature;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
@Import(AccountabilityDesk.class)
class ReferralTests {

  @Autowired private AccountabilityDesk desk;
  @Autowired private Referrals referrals;
  @Autowired private Reports reports;
  @Autowired private Appeals appeals;
  @Autowired private Deadlines deadlines;
  @Autowired private Documents documents;
  @LocalServerPort private int port;

  private Referral prepare(Accountability one, String organ) {
    String ref = referrals.prepare(desk.as("qs.shi1.a"), one.ref(), desk.id("office", organ));
    return referrals.byRef(desk.as("qs.shi1.a"), ref);
  }

  private Referral now(Referral one) {
    return referrals.byRef(desk.as("qs.shi1.a"), one.ref());
  }

  private void does(String login, Referral one, String task, Map<String, Object> form) {
    desk.actors.complete(login, one.subject(), "referral/" + task, form);
  }

  private Map<String, Object> letter(String facts) {
    return Map.of("reason", "围标串标", "subjects", List.of(Map.of("kind", "MARKET_ENTITY", "name", "顺达建筑公司"),
        Map.of("kind", "PERSON", "name", "项目经理")), "facts", facts, "basis", "招标投标法第五十三条", "files",
        List.of(Map.of("title", "投标文件对比表", "copies", 1, "pages", 12)), "feedbackDueOn",
        desk.clock.today().plusDays(60).toString(), "identityRemoved", true);
  }

  private void sent(Referral one) {
    does("qs.shi1.a", one, "draftReferral", letter("三家公司保证金由同一账户缴纳"));
    does("qs.fushuji", one, "approveReferral", Map.of("decision", "APPROVE", "opinion", "同意"));
  }

  @Test
  @Tag("S49")
  void keepsTheCaseOpenUntilEachReferralIsSettledOrWaitedFor() {
    Accountability one = desk.open();
    desk.served(one);
    Referral police = prepare(one, "qs.gongan");
    Referral housing = prepare(one, "qs.zhujian");
    sent(police);
    assertThat(now(police).documentNumber()).contains("送〔2017〕");
    assertThat(deadlines.dueOn(police.subject(), "ITEM")).contains(desk.clock.today().plusDays(60));
    desk.execute(one);
    appeals.goOn(desk.now(one).appealUntil().plusDays(1));
    assertRefused(one);
    does("qs.gongan", police, "receiptReferral", Map.of("receipt", "ACCEPTED", "receivedOn", desk.today()));
    does("qs.gongan", police, "reportOutcome", Map.of("outcome", "FILED", "outcomeOn", desk.today(), "result", "已立案"));
    assertThat(now(police).state()).isEqualTo(ReferralState.SETTLED);
    assertRefused(one);
    sent(housing);
    assertRefused(one);
    assertThatThrownBy(() -> referrals.waitFor(desk.as("qs.shi1.a"), housing.ref(), desk.clock.today(), "等待处罚"))
        .hasMessage("referral.wait.until");
    referrals.waitFor(desk.as("qs.shi1.a"), housing.ref(), desk.clock.today().plusMonths(3), "行政处罚程序未完");
    desk.does("qs.anguan", one, "closeAccountability", Map.of("summary", "已办结"));
    assertThat(desk.now(one).state()).isEqualTo(AccountabilityState.CLOSED);
    does("qs.zhujian", housing, "receiptReferral", Map.of("receipt", "ACCEPTED", "receivedOn", desk.today()));
  }

  private void assertRefused(Accountability one) {
    assertThatThrownBy(() -> desk.does("qs.anguan", one, "closeAccountability", Map.of("summary", "已办结")))
        .hasMessage("referral.open");
  }

  @Test
  @Tag("S49")
  void showsAnExternalOrganItsOwnReferralOnly() {
    Accountability one = desk.open();
    Referral police = prepare(one, "qs.gongan");
    Site organ = new Site(port).login("qs.gongan");
    assertThat(organ.get("/referrals/" + police.ref()).statusCode()).as("before it is sent").isEqualTo(404);
    sent(police);
    Referral housing = prepare(one, "qs.zhujian");
    sent(housing);
    assertThat(organ.get("/referrals/" + police.ref() + "?texts=true").body()).contains("顺达建筑公司", "投标文件对比表");
    assertThat(organ.get("/desk/referrals").body()).contains(police.ref()).doesNotContain(housing.ref());
    assertThat(organ.get("/referrals/" + housing.ref()).statusCode()).isEqualTo(404);
    assertThat(organ.get("/accountability/" + one.ref()).statusCode()).isEqualTo(404);
    assertThat(organ.get("/accountability/" + one.ref() + "/referrals").statusCode()).isEqualTo(404);
    assertThat(new Site(port).login("by.gongan").get("/referrals/" + police.ref()).statusCode()).isEqualTo(404);
    assertThatThrownBy(() -> referrals.waitFor(desk.as("qs.gongan"), police.ref(), desk.clock.today().plusDays(9), "等"))
        .hasMessage("referral.not.your.office");
    assertThat(new Site(port).login("qs.shi1.a").get("/accountability/" + one.ref() + "/referrals").body())
        .contains(police.ref(), housing.ref());
  }

  private long upload(Referral one) {
    return desk.jdbc.queryForObject("select max(id) from referral_upload where referral_id = ?", Long.class, one.id());
  }

  @Test
  @Tag("S49")
  void letsListedFilesGoAlongAndNoOther() {
    Accountability one = desk.open();
    Referral letter = prepare(one, "qs.minzheng");
    String path = "/referrals/" + letter.ref();
    Site clerk = new Site(port).login("qs.shi1.a");
    byte[] table = "三家公司保证金由同一账户缴纳".getBytes(StandardCharsets.UTF_8);
    assertThat(clerk.upload(path, path + "/files", "对比表.txt", table).body()).contains("请逐页看过");
    assertThat(clerk.upload(path, path + "/files", Map.of("looked", "true"), "对比表.txt", table).statusCode())
        .isEqualTo(302);
    long listed = upload(letter);
    clerk.upload(path, path + "/files", Map.of("looked", "true"), "内部底稿.txt", table);
    long other = upload(letter);
    Map<String, Object> form = new HashMap<>(letter("三家公司保证金由同一账户缴纳"));
    form.put("files", List.of(Map.of("title", "对比表", "copies", 1, "pages", 1, "upload", listed),
        Map.of("title", "对比表", "copies", 1, "pages", 1, "upload", listed)));
    assertThatThrownBy(() -> does("qs.shi1.a", letter, "draftReferral", form)).hasMessage("referral.file.unknown")
        .hasFieldOrPropertyWithValue("field", "files[1].upload");
    form.put("files", List.of(Map.of("title", "对比表", "copies", 1, "pages", 1, "upload", listed),
        Map.of("title", "账册原件", "copies", 1, "pages", 40)));
    does("qs.shi1.a", letter, "draftReferral", form);
    does("qs.fushuji", letter, "approveReferral", Map.of("decision", "APPROVE", "opinion", "同意"));
    Site organ = new Site(port).login("qs.minzheng");
    assertThat(organ.get(path + "/files/" + listed).body()).isEqualTo("三家公司保证金由同一账户缴纳");
    assertThat(organ.get(path + "/files/" + other).statusCode()).isEqualTo(404);
    assertThat(organ.get(path + "?texts=true").body()).contains("对比表.txt").doesNotContain("内部底稿.txt");
    assertThat(new Site(port).login("qs.gongan").get(path + "/files/" + listed).statusCode()).isEqualTo(404);
    assertThat(clerk.upload("/desk", path + "/files", Map.of("looked", "true"), "迟到.txt", table).statusCode())
        .as("sent already").isEqualTo(409);
    assertThat(documents.print(desk.as("qs.minzheng"), documents.ofCase(letter.subject()).get(0).ref()).blocks().stream()
        .flatMap(block -> block.lines().stream())).contains("1．对比表，1份，1页（随附）", "2．账册原件，1份，40页（另行移交）");
  }

  @Test
  @Tag("S49")
  void keepsNoFileThatTellsTheReporter() throws IOException {
    Accountability one = desk.open();
    long report = reports.file(new Filing(Seeds.random(), desk.id("division", "qs.xyp.bsl"),
        new ReportText("某干部", "村里", "去年底", "评议时没有开会", null, null, null, null, null), List.of(),
        List.of(ReportKind.OTHER), Signature.NAMED, new Identity("柏三娃", "13800000000", null))).id();
    desk.jdbc.update("update accountability set source_report_id = ? where id = ?", report, one.id());
    Referral letter = prepare(one, "qs.gongan");
    String path = "/referrals/" + letter.ref();
    Site clerk = new Site(port).login("qs.shi1.a");
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("据柏三娃所述，三家公司串标");
      document.write(word);
    }
    Map<String, String> looked = Map.of("looked", "true");
    assertThat(clerk.upload(path, path + "/files", looked, "笔录.docx", word.toByteArray()).statusCode()).isEqualTo(422);
    assertThat(clerk.upload(path, path + "/files", looked, "柏三娃笔录.txt", new byte[] {'a'}).statusCode()).isEqualTo(422);
    assertThat(clerk.upload(path, path + "/files", looked, "电话.txt", "13900001111".getBytes(StandardCharsets.UTF_8))
        .statusCode()).isEqualTo(422);
    assertThat(desk.jdbc.queryForObject("select count(*) from referral_upload where referral_id = ?", Integer.class,
        letter.id())).isZero();
    assertThat(desk.jdbc.queryForObject("select count(*) from attachment where owner_kind = 'referral-file'"
        + " and owner_id not in (select id from referral_upload)", Integer.class)).isZero();
  }

  @Test
  @Tag("S49")
  void letsNoWordOutThatTellsTheReporter() {
    Accountability one = desk.open();
    long report = reports.file(new Filing(Seeds.random(), desk.id("division", "qs.xyp.bsl"),
        new ReportText("某干部", "村里", "去年底", "评议时没有开会", null, null, null, null, null), List.of(),
        List.of(ReportKind.OTHER), Signature.NAMED, new Identity("柏三娃", "13800000000", null))).id();
    desk.jdbc.update("update accountability set source_report_id = ? where id = ?", report, one.id());
    Referral police = prepare(one, "qs.gongan");
    assertThatThrownBy(() -> does("qs.shi1.a", police, "draftReferral", letter("据柏三娃反映，三家公司串标")))
        .hasMessage("referral.tells.reporter").hasFieldOrPropertyWithValue("field", "facts");
    Referral other = prepare(desk.open(), "qs.gongan");
    assertThatThrownBy(() -> does("qs.shi1.a", other, "draftReferral", letter("联系电话13900001111")))
        .hasMessage("referral.tells.number");
    assertThat(now(police).state()).isEqualTo(ReferralState.DRAFTING);
  }
}
