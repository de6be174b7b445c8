package org.xiaohao.casework.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaohao.casework.accountability.AccountabilityDesk.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.casework.referral.Referral;
import org.xiaohao.casework.referral.ReferralOutcome;
import org.xiaohao.casework.referral.ReferralReceipt;
import org.xiaohao.casework.referral.ReferralState;
import org.xiaohao.casework.referral.Referrals;
import org.xiaohao.casework.referral.ReferredKind;
import org.xiaohao.casework.report.Filing;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.report.ReportKind;
import org.xiaohao.casework.report.ReportText;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.Seeds;
import org.xiaohao.casework.report.Signature;
import org.xiaohao.platform.attachment.SampleImages;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.support.OpenTasks;
import org.xiaohao.support.RefusedForm;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class ReferralTests {

  private static final String DRAFT = "referral/draftReferral qs.shi1 qs.shi1.a";

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
    assertThat(new Site(port).login("qs.shi1.a").get("/accountability/" + one.ref() + "/referrals").body())
        .as("every organ of S49 has a liaison").contains("青石县公安局", "青石县人民检察院", "青石县住房和城乡建设局", "青石县审计局",
            "青石县发展和改革局", "青石县民政局", "青石县教育局", "青石县卫生和计划生育局");
    Referral police = prepare(one, "qs.gongan");
    Referral housing = prepare(one, "qs.zhujian");
    sent(police);
    assertThat(now(police).documentNumber()).contains("送〔" + desk.clock.today().getYear() + "〕");
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
    RefusedForm.demand(new Site(port).login("qs.shi1.a"), "/referrals/" + housing.ref(), "/referrals/" + housing.ref()
        + "/wait", Map.of("until", desk.clock.today().toString(), "reason", "等待处罚"), "f-wait-until");
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
    String investigator = desk.jdbc.queryForObject("select name from person where id = ?", String.class,
        desk.as("qs.shi1.a").personId());
    assertThat(organ.get("/referrals/" + police.ref() + "?texts=true").body()).as("nothing of how it came about")
        .contains("还没有记录", "对方反馈期限").doesNotContain(investigator, "整改期限");
    String task = desk.jdbc.queryForObject("select ref from work_item where case_kind = 'referral' and case_id = ?"
        + " and state = 'OPEN'", String.class, police.id());
    assertThat(organ.postFrom("/tasks/" + task, "/tasks/" + task + "/claim", Map.of()).statusCode()).isIn(302, 303);
    assertThat(organ.get("/tasks/" + task).body()).as("nobody signs for a letter unread").contains("顺达建筑公司", "投标文件对比表")
        .doesNotContain(investigator).as("a receipt is no signature").doesNotContain("f-password");
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
    assertThat(clerk.upload(path, path + "/files", "对比表.txt", table).statusCode()).isEqualTo(302);
    assertThat(clerk.get(path + "?texts=true").body()).contains("程序已读完全部文字");
    long listed = upload(letter);
    clerk.upload(path, path + "/files", "内部底稿.txt", table);
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
    assertThat(clerk.upload("/desk", path + "/files", "迟到.txt", table).statusCode())
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
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("询问名单").createRow(4).createCell(2).setCellValue("柏三娃");
      workbook.write(table);
    }
    Map<String, byte[]> telling = Map.of("笔录.docx", word.toByteArray(), "名单.xlsx", table.toByteArray(), "柏三娃笔录.txt",
        new byte[] {'a'}, "电话.txt", "138 0000 0000".getBytes(StandardCharsets.UTF_8), "国标码.txt",
        "据柏三娃所述".getBytes(Charset.forName("GBK")), "通话.pdf", pdf("called 13800000000 twice", null), "属性.pdf",
        pdf("nothing here", "柏三娃笔录"), "旧.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
    telling.forEach((name, content) -> assertThat(clerk.upload(path, path + "/files", name, content).statusCode())
        .as(name).isEqualTo(422));
    assertThat(desk.jdbc.queryForObject("select count(*) from referral_upload where referral_id = ?", Integer.class,
        letter.id())).isZero();
    assertThat(desk.jdbc.queryForObject("select count(*) from attachment where owner_kind = 'referral-file'"
        + " and owner_id not in (select id from referral_upload)", Integer.class)).isZero();
  }

  /** Days and amounts of a table are nobody's number. */
  @Test
  @Tag("S49")
  void takesFiguresAndDaysThatTellNobody() throws IOException {
    Accountability one = desk.open();
    long report = reports.file(new Filing(Seeds.random(), desk.id("division", "qs.xyp.bsl"),
        new ReportText("某干部", "村里", "去年底", "评议时没有开会", null, null, null, null, null), List.of(),
        List.of(ReportKind.OTHER), Signature.NAMED, new Identity("柏三娃", "13800000000", null))).id();
    desk.jdbc.update("update accountability set source_report_id = ? where id = ?", report, one.id());
    Referral letter = prepare(one, "qs.gongan");
    String path = "/referrals/" + letter.ref();
    Site clerk = new Site(port).login("qs.shi1.a");
    assertThat(clerk.upload(path, path + "/files", "投标.pdf", pdf("2017-06-27 1,250,000.00 35000 2017-07-01 09:30", null))
        .statusCode()).isEqualTo(302);
    assertThat(clerk.get(path + "?texts=true").body()).contains("程序已读完全部文字");
  }

  /** What no program can read goes along under the name of who looked through it. */
  @Test
  @Tag("S49")
  void letsAScanGoOnlyAfterSomebodyLookedThroughIt() {
    Accountability one = desk.open();
    Referral letter = prepare(one, "qs.gongan");
    String path = "/referrals/" + letter.ref();
    Site clerk = new Site(port).login("qs.shi1.a");
    assertThat(clerk.upload(path, path + "/files", "现场.png", SampleImages.png(1)).statusCode()).isEqualTo(302);
    long scan = upload(letter);
    assertThat(clerk.get(path + "?texts=true").body()).contains("读不出这一份的全部文字", "/files/" + scan + "/looked");
    Map<String, Object> form = new HashMap<>(letter("三家公司保证金由同一账户缴纳"));
    form.put("files", List.of(Map.of("title", "现场照片", "copies", 1, "pages", 1, "upload", scan)));
    assertThatThrownBy(() -> does("qs.shi1.a", letter, "draftReferral", form)).hasMessage("referral.file.unlooked");
    String looked = path + "/files/" + scan + "/looked";
    HttpResponse<String> untold = clerk.postFrom(path + "?texts=true", looked, Map.of());
    assertThat(untold.statusCode()).isEqualTo(422);
    assertThat(untold.body()).contains("href=\"#f-looked-" + scan, "请逐页看过，再勾选确认");
    assertThat(new Site(port).login("qs.gongan").postFrom("/desk", looked, Map.of("looked", "true")).statusCode())
        .isEqualTo(404);
    assertThat(clerk.postFrom(path + "?texts=true", looked, Map.of("looked", "true")).statusCode()).isEqualTo(302);
    assertThat(clerk.get(path + "?texts=true").body()).contains("确认已逐页看过").doesNotContain(looked);
    assertThat(desk.jdbc.queryForMap("select looked_by_id, looked_at from referral_upload where id = ?", scan))
        .containsEntry("looked_by_id", desk.as("qs.shi1.a").personId()).doesNotContainEntry("looked_at", null);
    assertThat(clerk.postFrom("/desk", looked, Map.of("looked", "true")).statusCode()).isEqualTo(409);
    String api = "/api/v1" + path + "/files";
    HttpResponse<String> brought = clerk.apiUpload("qs.shi1.a", api, Map.of(), "背面.png", SampleImages.png(1));
    assertThat(brought.statusCode()).isEqualTo(201);
    String back = api + "/" + clerk.read(brought).path("id").asLong() + "/looked";
    assertThat(clerk.api("qs.shi1.a", "POST", back, Map.of("looked", false)).statusCode()).isEqualTo(422);
    assertThat(clerk.api("qs.shi1.a", "POST", back, Map.of("looked", true)).statusCode()).isEqualTo(204);
    assertThat(clerk.apiUpload("qs.gongan", api, Map.of(), "背面.png", SampleImages.png(1)).statusCode()).isEqualTo(404);
    does("qs.shi1.a", letter, "draftReferral", form);
  }

  private static byte[] pdf(String words, String title) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      document.getDocumentInformation().setTitle(title);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(80, 700);
        content.showText(words);
        content.endText();
      }
      document.save(out);
    }
    return out.toByteArray();
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
    String told = "据柏三娃反映";
    Map<String, Object> row = Map.of("title", told, "copies", 1, "pages", 1);
    Map.of("reason", told, "basis", told, "goods", told, "files[0].title", List.of(row),
        "subjects[0].name", List.of(Map.of("kind", "PERSON", "name", told))).forEach((field, value) ->
            assertThatThrownBy(() -> does("qs.shi1.a", police, "draftReferral",
                with(letter("三家公司串标"), field.replaceAll("\\[.*", ""), value))).hasMessage("referral.tells.reporter")
                .hasFieldOrPropertyWithValue("field", field));
    Referral other = prepare(desk.open(), "qs.gongan");
    assertThatThrownBy(() -> does("qs.shi1.a", other, "draftReferral", letter("联系电话13900001111")))
        .hasMessage("referral.tells.number");
    assertThat(now(police).state()).isEqualTo(ReferralState.DRAFTING);
  }

  @Test
  @Tag("S49")
  void keepsLetterReceiptAndOutcomeWordByWord() {
    Referral one = prepare(desk.open(), "qs.gongan");
    assertThatThrownBy(() -> does("qs.shi1.a", one, "draftReferral", with(letter("事实"), "feedbackDueOn", desk.today())))
        .hasMessage("referral.wait.until").hasFieldOrPropertyWithValue("field", "feedbackDueOn");
    does("qs.shi1.a", one, "draftReferral", with(letter("三家公司串标"), "goods", "保证金十万元"));
    does("qs.fushuji", one, "approveReferral", Map.of("decision", "APPROVE", "opinion", "同意"));
    assertThat(referrals.texts(desk.as("qs.gongan"), one)).containsEntry("reason", "围标串标")
        .containsEntry("basis", "招标投标法第五十三条").containsEntry("goods", "保证金十万元")
        .containsEntry("subjects", "1 顺达建筑公司\n2 项目经理").containsEntry("files", "1 投标文件对比表");
    assertThat(referrals.kinds(one)).containsExactly(ReferredKind.MARKET_ENTITY, ReferredKind.PERSON);
    String tomorrow = desk.clock.today().plusDays(1).toString();
    assertThatThrownBy(() -> does("qs.gongan", one, "receiptReferral", Map.of("receipt", "ACCEPTED", "receivedOn", tomorrow)))
        .hasMessage("accountability.date.future").hasFieldOrPropertyWithValue("field", "receivedOn");
    does("qs.gongan", one, "receiptReferral", Map.of("receipt", "ACCEPTED", "receivedOn", desk.today()));
    assertThat(now(one).receipt()).isEqualTo(ReferralReceipt.ACCEPTED);
    assertThat(now(one).receivedOn()).isEqualTo(desk.clock.today());
    Map<String, Object> outcome = Map.of("outcome", "FILED", "outcomeOn", desk.today(), "result", "已立案侦查");
    assertThatThrownBy(() -> does("qs.gongan", one, "reportOutcome", with(outcome, "outcomeOn", tomorrow)))
        .hasMessage("accountability.date.future").hasFieldOrPropertyWithValue("field", "outcomeOn");
    does("qs.gongan", one, "reportOutcome", outcome);
    assertThat(now(one).outcome()).isEqualTo(ReferralOutcome.FILED);
    assertThat(now(one).outcomeOn()).isEqualTo(desk.clock.today());
    assertThat(referrals.texts(desk.as("qs.shi1.a"), one)).containsEntry("result", "已立案侦查");
    assertThat(deadlines.dueOn(one.subject(), "ITEM")).as("answered").isEmpty();
  }

  private List<String> waiting(Referral one) {
    return OpenTasks.of(desk.jdbc, one.subject());
  }

  @Test
  @Tag("S49")
  void isWrittenAnewWhenTheLeadersReturnIt() {
    Referral one = prepare(desk.open(), "qs.gongan");
    does("qs.shi1.a", one, "draftReferral", letter("第一稿的事实"));
    does("qs.fushuji", one, "approveReferral", Map.of("decision", "RETURN", "opinion", "写明账户"));
    assertThat(now(one).state()).isEqualTo(ReferralState.DRAFTING);
    assertThat(now(one).documentNumber()).isNull();
    assertThat(waiting(one)).containsExactly(DRAFT);
    assertThat(deadlines.dueOn(one.subject(), "ITEM")).isEmpty();
    assertThat(new Site(port).login("qs.shi1.a").get("/referrals/" + one.ref() + "?texts=true").body())
        .contains("拟定中", "写明账户");
    Site organ = new Site(port).login("qs.gongan");
    assertThat(organ.get("/referrals/" + one.ref()).statusCode()).as("before it is sent").isEqualTo(404);
    does("qs.shi1.a", one, "draftReferral", with(letter("保证金由同一账户缴纳"), "subjects",
        List.of(Map.of("kind", "PERSON", "name", "项目经理"))));
    does("qs.fushuji", one, "approveReferral", Map.of("decision", "APPROVE", "opinion", "同意"));
    assertThat(referrals.kinds(one)).containsExactly(ReferredKind.PERSON);
    assertThat(waiting(one)).containsExactly("referral/receiptReferral qs.gongan");
    assertThat(organ.get("/referrals/" + one.ref() + "?texts=true").body()).contains("保证金由同一账户缴纳")
        .doesNotContain("第一稿的事实");
  }

  @Test
  @Tag("S49")
  void comesBackWhenTheOrganDoesNotTakeIt() {
    Accountability one = desk.open();
    desk.served(one);
    Referral police = prepare(one, "qs.gongan");
    sent(police);
    Referral first = now(police);
    referrals.waitFor(desk.as("qs.shi1.a"), police.ref(), desk.clock.today().plusMonths(3), "公安正在初查");
    assertThatThrownBy(() -> does("qs.gongan", police, "receiptReferral",
        Map.of("receipt", "REFUSED", "receivedOn", desk.today()))).hasMessage("referral.refusal.reason")
        .hasFieldOrPropertyWithValue("field", "reason");
    does("qs.gongan", police, "receiptReferral",
        Map.of("receipt", "REFUSED", "receivedOn", desk.today(), "reason", "不属本机关管辖"));
    assertThat(now(police).state()).isEqualTo(ReferralState.DRAFTING);
    assertThat(now(police).waitingUntil()).as("nobody has it whose outcome could be waited for").isNull();
    assertThat(waiting(police)).containsExactly(DRAFT);
    assertThat(deadlines.dueOn(police.subject(), "ITEM")).isEmpty();
    assertThat(new Site(port).login("qs.shi1.a").get("/referrals/" + police.ref() + "?texts=true").body())
        .contains("不予受理", "不属本机关管辖");
    desk.execute(one);
    appeals.goOn(desk.now(one).appealUntil().plusDays(1));
    assertRefused(one);
    hidesTheNextDraftUntilItIsSent(police, first);
  }

  private void hidesTheNextDraftUntilItIsSent(Referral police, Referral first) {
    Site organ = new Site(port).login("qs.gongan");
    does("qs.shi1.a", police, "draftReferral", letter("补充了管辖依据"));
    assertThat(organ.get("/referrals/" + police.ref() + "?texts=true").statusCode()).isEqualTo(404);
    assertThat(organ.get("/desk/referrals").body()).doesNotContain(police.ref());
    assertThat(organ.get("/documents/" + documents.ofCase(police.subject()).get(0).ref()).statusCode())
        .as("the letter it was sent").isEqualTo(200);
    does("qs.fushuji", police, "approveReferral", Map.of("decision", "APPROVE", "opinion", "同意"));
    assertThat(now(police).documentNumber()).contains("送〔" + desk.clock.today().getYear() + "〕").isNotEqualTo(first.documentNumber());
    assertThat(now(police).receipt()).as("of the new letter there is none yet").isNull();
    assertThat(deadlines.dueOn(police.subject(), "ITEM")).contains(desk.clock.today().plusDays(60));
    assertThat(organ.get("/referrals/" + police.ref() + "?texts=true").body()).contains("补充了管辖依据");
    does("qs.gongan", police, "receiptReferral", Map.of("receipt", "ACCEPTED", "receivedOn", desk.today()));
    assertThat(waiting(police)).containsExactly("referral/reportOutcome qs.gongan");
  }
}
