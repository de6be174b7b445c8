package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.document.DocumentReceipt;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.document.PrintView;
import org.xiaohao.platform.document.SigningBundles;
import org.xiaohao.platform.document.WaitingDocument;
import org.xiaohao.platform.schedule.DueWorks;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.support.Chromium;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** The documents of an item: issued, received, locked, corrected, and seen only by those they concern. */
@XiaohaoTest
@Tag("S12")
class ItemDocumentsTests {

  private static final String UNIT = "qs.xyp.zhenzhang";

  @LocalServerPort private int port;
  @Autowired private Play play;
  @Autowired private Documents documents;
  @Autowired private SigningBundles bundles;
  @Autowired private DueWorks dueWorks;
  @Autowired private Vault vault;
  @Autowired private Keyring keyring;
  @Autowired private JdbcTemplate jdbc;

  private OfficialDocument notice() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.complete("qs.ducha", item.subject(), "notifyUnit", Map.of("standard", "逐户销号", "consequence", "逾期约谈"));
    return documents.ofCase(item.subject()).get(0);
  }

  private String text(OfficialDocument document) {
    return documents.print(play.as("qs.ducha"), document.ref()).blocks().stream().flatMap(ItemDocumentsTests::lines)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(PrintView.Block block) {
    return Stream.concat(block.lines().stream(), block.rows().stream().flatMap(List::stream).flatMap(List::stream));
  }

  private DocumentReceipt receipt(OfficialDocument document, String office) {
    return documents.receiptsOf(document).stream().filter(one -> one.officeId() == play.office(office)).findFirst()
        .orElseThrow();
  }

  private int mails(String template, OfficialDocument document) {
    return jdbc.queryForObject("select count(*) from outbox where template = ? and task_ref = ?", Integer.class,
        template, document.ref());
  }

  @Test
  void areIssuedOnTheWayOfAnItem() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.close(item);
    List<OfficialDocument> issued = documents.ofCase(item.subject());
    assertThat(issued).extracting(OfficialDocument::kind)
        .containsExactly("RECTIFICATION_NOTICE", "RECTIFICATION_PLAN", "SIGN_OFF");
    assertThat(text(issued.get(0))).contains("整改通知书", issued.get(0).number(), item.text(), item.requirement(), "逐户销号",
        "逾期约谈", "向阳坪镇人民政府", "由县级验收销号", "（印章）").doesNotContain("{{");
    assertThat(text(issued.get(1))).contains("整改方案", "入户核查走过场", "1．逐户重新核查并公示（责任人：扶贫专干", "同意");
    assertThat(text(issued.get(2))).contains("销号申请表", "两户退出，一户纳入", "清退决定和重新公示的照片", "村务公开栏",
        play.now(item).closeNumber()).doesNotContain("{{");
    assertThat(issued.get(2).number()).isEqualTo(play.now(item).closeNumber());
  }

  @Test
  void urgeWhoeverHasNotSignedWithinTwoWorkingDays() {
    OfficialDocument notice = notice();
    assertThat(mails("document.arrived", notice)).isPositive();
    documents.sign(play.as("qs.zhenggai"), notice.ref(), receipt(notice, "qs.zhenggai").id());
    play.waitWorkingDays(2);
    dueWorks.run();
    assertThat(mails("document.urged", notice)).isZero();
    play.waitWorkingDays(1);
    dueWorks.run();
    dueWorks.run();
    List<String> urged = jdbc.queryForList("select account.login from outbox join account"
        + " on account.person_id = outbox.recipient_id where template = 'document.urged' and task_ref = ?",
        String.class, notice.ref());
    assertThat(urged).containsExactly(UNIT);
    documents.sign(play.as(UNIT), notice.ref(), receipt(notice, "qs.xyp.zhengfu").id());
    assertThat(receipt(notice, "qs.xyp.zhengfu").signedAt().toLocalDate()).isEqualTo(play.today());
    play.waitWorkingDays(5);
    dueWorks.run();
    assertThat(mails("document.urged", notice)).isOne();
    assertThat(mails("document.unsigned", notice)).isZero();
  }

  @Test
  void waitInTheListOfTheUnitUntilSigned() {
    OfficialDocument notice = notice();
    assertThat(documents.sentTo(play.as(UNIT), false, null, 50)).extracting(WaitingDocument::ref)
        .contains(notice.ref());
    documents.sign(play.as(UNIT), notice.ref(), receipt(notice, "qs.xyp.zhengfu").id());
    assertThat(documents.sentTo(play.as(UNIT), false, null, 50)).extracting(WaitingDocument::ref)
        .doesNotContain(notice.ref());
    assertThat(documents.sentTo(play.as(UNIT), true, null, 50)).extracting(WaitingDocument::ref)
        .contains(notice.ref());
  }

  @Test
  void areSignedForByNoOtherUnitAndOnce() {
    OfficialDocument notice = notice();
    long unit = receipt(notice, "qs.xyp.zhengfu").id();
    assertThatThrownBy(() -> documents.sign(play.as("qs.zhenggai"), notice.ref(), unit))
        .isInstanceOfSatisfying(DomainException.class, refused -> {
          assertThat(refused.field()).isEqualTo("receipt");
          assertThat(refused).hasMessage("document.receipt.other.unit");
        });
    assertThatThrownBy(() -> documents.sign(play.as("qs.qsy.zhenzhang"), notice.ref(), unit)).hasMessage("unknown");
    long other = receipt(notice(), "qs.xyp.zhengfu").id();
    assertThatThrownBy(() -> documents.sign(play.as(UNIT), notice.ref(), other))
        .hasMessage("document.receipt.unknown");
    documents.sign(play.as(UNIT), notice.ref(), unit);
    assertThatThrownBy(() -> documents.sign(play.as(UNIT), notice.ref(), unit))
        .hasMessage("document.receipt.already");
  }

  @Test
  @Tag("M12")
  void areCorrectedOnlyByANewVersionThatNamesTheOld() {
    OfficialDocument notice = notice();
    documents.sign(play.as(UNIT), notice.ref(), receipt(notice, "qs.xyp.zhengfu").id());
    String before = text(notice);
    OfficialDocument next = documents.correct(play.as("qs.ducha"), notice.ref(), "整改期限应为九月三十日");
    assertThat(next.number()).isEqualTo(notice.number());
    assertThat(next.version()).isEqualTo(2);
    assertThat(text(next)).contains("第2版，更正第1版：整改期限应为九月三十日", "逐户销号");
    assertThat(text(notice)).isEqualTo(before);
    assertThat(documents.next(notice)).isEqualTo(next);
    assertThat(documents.previous(next)).isEqualTo(notice);
    assertThat(receipt(next, "qs.xyp.zhengfu").signed()).isFalse();
    assertThatThrownBy(() -> documents.correct(play.as("qs.ducha"), notice.ref(), "再改"))
        .hasMessage("document.corrected.already");
    assertThatThrownBy(() -> documents.correct(play.as(UNIT), next.ref(), "单位自己改"))
        .hasMessage("document.not.your.office");
  }

  @Test
  @Tag("M12")
  void areNotShownOnceTheirFileDiffersFromWhatWasIssued() {
    OfficialDocument notice = notice();
    vault.replace("official_document", notice.id(), "file", "另一份文件", List.of(keyring.staff()));
    assertThatThrownBy(() -> documents.file(play.as("qs.ducha"), notice.ref())).hasMessage("document.changed");
  }

  @Test
  void areReceivedOnPaperWithTheScanAndBothNames() {
    OfficialDocument notice = notice();
    String path = "/documents/" + notice.ref();
    String receipt = String.valueOf(receipt(notice, "qs.xyp.zhengfu").id());
    String mayor = String.valueOf(play.as(UNIT).personId());
    String today = play.today().toString();
    Site clerk = new Site(port).login("qs.ducha");
    byte[] scan = "%PDF-1.4 回执".getBytes(StandardCharsets.UTF_8);
    Map<String, String> other = Map.of("receipt", receipt, "signer",
        String.valueOf(play.as("qs.zhenggai").personId()), "signedOn", today);
    assertThat(clerk.upload(path, path + "/receipt/paper", other, "回执.pdf", scan).body())
        .contains("error-summary", "value=\"" + today + "\"");
    Map<String, String> early = Map.of("receipt", receipt, "signer", mayor, "signedOn", "2016-01-01");
    assertThat(clerk.upload(path, path + "/receipt/paper", early, "回执.pdf", scan).body()).contains("签收日期");
    assertThat(receipt(notice, "qs.xyp.zhengfu").signed()).isFalse();
    Map<String, String> right = Map.of("receipt", receipt, "signer", mayor, "signedOn", today);
    assertThat(new Site(port).login(UNIT).upload(path, path + "/receipt/paper", right, "回执.pdf", scan).statusCode())
        .as("only the issuing office").isEqualTo(403);
    assertThat(clerk.upload(path, path + "/receipt/paper", right, "回执.pdf", scan).statusCode()).isEqualTo(302);
    DocumentReceipt signed = receipt(notice, "qs.xyp.zhengfu");
    assertThat(signed.signedById()).isEqualTo(play.as(UNIT).personId());
    assertThat(signed.recordedById()).isEqualTo(play.as("qs.ducha").personId());
    assertThat(clerk.get(path).body()).contains("纸质签收", "回执.pdf", "SHA-256");
    assertThat(clerk.upload(path, path + "/receipt/paper", right, "回执.pdf", scan).statusCode()).isEqualTo(409);
    assertThat(jdbc.queryForObject("select count(*) from attachment where owner_kind = 'document-receipt'"
        + " and owner_id = ?", Integer.class, signed.id())).as("what was refused is not kept").isOne();
  }

  @Test
  void keepTheScanOfTheSealedPaperBesideTheUnchangedFile() {
    OfficialDocument notice = notice();
    String path = "/documents/" + notice.ref();
    Site clerk = new Site(port).login("qs.ducha");
    String before = text(notice);
    byte[] scan = "%PDF-1.4 用印".getBytes(StandardCharsets.UTF_8);
    assertThat(clerk.upload(path, path + "/sealed", "用印件.pdf", scan).statusCode()).isEqualTo(302);
    String page = new Site(port).login(UNIT).get(path).body();
    assertThat(page).contains("用印件.pdf", "（印章）");
    Matcher link = Pattern.compile(path + "/scans/\\d+").matcher(page);
    assertThat(link.find()).isTrue();
    assertThat(new Site(port).login(UNIT).get(link.group()).body()).isEqualTo("%PDF-1.4 用印");
    assertThat(new Site(port).login("by.ducha").get(link.group()).statusCode()).isEqualTo(404);
    assertThat(new Site(port).login(UNIT).upload(path, path + "/sealed", "假.pdf", scan).statusCode()).isEqualTo(403);
    assertThat(text(notice)).isEqualTo(before);
  }

  @Test
  void areSignedInABundleWithOnePasswordAllOrNone() {
    ProblemItem first = play.item("qs", "COUNTY_FOUND");
    ProblemItem second = play.item("qs", "COUNTY_FOUND");
    for (ProblemItem item : List.of(first, second)) {
      play.plan(item);
      play.addEvidence(item);
      play.report(item);
    }
    Viewer head = play.as("qs.xianzhang");
    List<String> refs = bundles.tasks(head).stream().filter(task -> task.caseId() == first.id()
        || task.caseId() == second.id()).map(WorkItem::ref).toList();
    assertThat(refs).hasSize(2);
    assertThatThrownBy(() -> bundles.sign(head, refs, List.of(), "falsch")).hasMessage("password.wrong")
        .hasFieldOrPropertyWithValue("field", "password");
    assertThatThrownBy(() -> bundles.sign(head, List.of(), List.of(), "xiaohao-demo")).hasMessage("signing.none");
    assertThatThrownBy(() -> bundles.sign(head, List.of(refs.get(0), "0"), List.of(), "xiaohao-demo"))
        .hasMessage("signing.gone");
    assertThat(bundles.tasks(head)).extracting(WorkItem::ref).containsAll(refs);
    assertThat(bundles.sign(head, refs, List.of(), "xiaohao-demo")).isEqualTo(2);
    assertThat(bundles.tasks(head)).extracting(WorkItem::ref).doesNotContainAnyElementsOf(refs);
    assertThat(jdbc.queryForObject("select count(*) from audit_entry where action = 'password.bundle' and person_id = ?"
        + " and detail = 'papers 2'", Integer.class, head.personId())).isPositive();
    OfficialDocument notice = documents.ofCase(first.subject()).get(0);
    long receipt = receipt(notice, "qs.xyp.zhengfu").id();
    Site unit = new Site(port).login(UNIT);
    assertThat(unit.postFrom("/desk/signing", "/desk/signing", Map.of("receipts", String.valueOf(receipt), "password",
        "xiaohao")).body()).contains("error-summary", "checked=\"checked\"");
    assertThat(unit.postFrom("/desk/signing", "/desk/signing", Map.of("receipts", String.valueOf(receipt), "password",
        "xiaohao-demo")).statusCode()).isEqualTo(302);
    assertThat(receipt(notice, "qs.xyp.zhengfu").signed()).isTrue();
    assertThat(new Site(port).login("by.ducha").postFrom("/desk/signing", "/desk/signing", Map.of("receipts",
        String.valueOf(receipt(notice, "qs.zhenggai").id()), "password", "xiaohao-demo")).statusCode()).isEqualTo(422);
  }

  /** A single paper is a bundle of one: its own page asks for the password as well. */
  @Test
  void areSignedOneByOneWithThePasswordToo() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    play.addEvidence(item);
    play.report(item);
    Viewer head = play.as("qs.xianzhang");
    String task = "/tasks/" + bundles.tasks(head).stream().filter(one -> one.caseId() == item.id()).findFirst()
        .orElseThrow().ref();
    Site page = new Site(port).login("qs.xianzhang");
    assertThat(page.get(task).body()).contains("name=\"password\"", "确认并提交");
    HttpResponse<String> bare = page.postFrom(task, task, Map.of("decision", "REFUSE", "opinion", "第三户未见退款凭证"));
    assertThat(bare.statusCode()).isEqualTo(422);
    assertThat(bare.body()).contains("href=\"#f-password\"", "请输入登录密码", "第三户未见退款凭证");
    HttpResponse<String> wrong = page.postFrom(task, task, Map.of("decision", "SIGN", "password", "falsch"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("密码不对", "value=\"SIGN\" checked=\"checked\"").doesNotContain("falsch");
    assertThat(bundles.tasks(head)).extracting(WorkItem::caseId).contains(item.id());
    assertThat(page.postFrom(task, task, Map.of("decision", "SIGN", "password", "xiaohao-demo")).statusCode()).isEqualTo(302);
    assertThat(bundles.tasks(head)).extracting(WorkItem::caseId).doesNotContain(item.id());
    assertThat(jdbc.queryForObject("select count(*) from audit_entry where action = 'password.bundle' and person_id = ?"
        + " and detail = 'papers 1'", Integer.class, head.personId())).isPositive();
    OfficialDocument notice = documents.ofCase(item.subject()).get(0);
    String path = "/documents/" + notice.ref();
    Map<String, String> form = Map.of("receipt", String.valueOf(receipt(notice, "qs.xyp.zhengfu").id()));
    Site unit = new Site(port).login(UNIT);
    assertThat(unit.postFrom(path, path + "/receipt", form).body()).contains("请输入登录密码", "href=\"#f-password-");
    assertThat(receipt(notice, "qs.xyp.zhengfu").signed()).isFalse();
    assertThat(unit.postFrom(path, path + "/receipt", Map.of("receipt", form.get("receipt"), "password", "xiaohao-demo"))
        .statusCode()).isEqualTo(302);
    assertThat(receipt(notice, "qs.xyp.zhengfu").signed()).isTrue();
  }

  /** What the pages take in as a file, a program brings to the same records, with the same refusals. */
  @Test
  void takeScansAndEvidenceFromPrograms() throws IOException {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    Site program = new Site(port);
    byte[] scan = "%PDF-1.4 扫描".getBytes(StandardCharsets.UTF_8);
    String evidence = "/api/v1/items/" + item.ref() + "/evidence";
    assertProblem(program.apiUpload("qs.zhenggai.a", evidence, Map.of(), "照片.pdf", scan), 422, "description");
    assertThat(program.apiUpload("by.zhenggai", evidence, Map.of("description", "冒名"), "照片.pdf", scan).statusCode())
        .isEqualTo(404);
    HttpResponse<String> added = program.apiUpload("qs.zhenggai.a", evidence, Map.of("description", "评议会录像"), "照片.pdf", scan);
    assertThat(added.statusCode()).isEqualTo(201);
    assertThat(jdbc.queryForObject("select count(*) from item_evidence where id = ? and attachment_id is not null",
        Integer.class, program.read(added).path("id").asLong())).isOne();
    play.report(item);
    String task = "/api/v1/tasks/" + bundles.tasks(play.as("qs.xianzhang")).stream()
        .filter(one -> one.caseId() == item.id()).findFirst().orElseThrow().ref() + "/paper";
    assertProblem(program.apiUpload("qs.zhenggai.a", task + "/scan", Map.of("signedOn", "2099-01-01"), "自查.pdf", scan),
        422, "signedOn");
    assertProblem(program.api("qs.zhenggai.a", "POST", task, Map.of("decision", "SIGN")), 422, "file");
    assertThat(program.apiUpload("qs.zhenggai.a", task + "/scan", Map.of("signedOn", play.today().toString()), "自查.pdf",
        scan).statusCode()).isEqualTo(204);
    assertThat(program.api("qs.zhenggai.a", "POST", task, Map.of("decision", "SIGN")).statusCode()).isEqualTo(200);
    assertThat(jdbc.queryForMap("select signer_id, recorded_by_id from paper_signature where case_kind = 'problem-item'"
        + " and case_id = ? and done", item.id())).containsEntry("signer_id", play.as("qs.xianzhang").personId())
        .containsEntry("recorded_by_id", play.as("qs.zhenggai.a").personId());
    OfficialDocument notice = documents.ofCase(item.subject()).get(0);
    String paper = "/api/v1/documents/" + notice.ref();
    assertThat(program.apiUpload("qs.ducha", paper + "/sealed", Map.of(), "用印件.pdf", scan).statusCode()).isEqualTo(204);
    assertThat(program.apiUpload(UNIT, paper + "/sealed", Map.of(), "假.pdf", scan).statusCode()).isEqualTo(403);
    Map<String, String> received = Map.of("receipt", String.valueOf(receipt(notice, "qs.xyp.zhengfu").id()), "signer",
        String.valueOf(play.as(UNIT).personId()), "signedOn", play.today().toString());
    assertThat(program.apiUpload("qs.ducha", paper + "/receipt/paper", received, "回执.pdf", scan).statusCode())
        .isEqualTo(204);
    assertThat(receipt(notice, "qs.xyp.zhengfu").signed()).isTrue();
    assertThat(program.api("qs.ducha", "GET", "/v3/api-docs", null).body()).contains("\"/api/v1/tasks/{ref}/paper/scan\"",
        "\"/api/v1/documents/{ref}/sealed\"", "multipart/form-data", "\"format\":\"binary\"");
  }

  private void assertProblem(HttpResponse<String> answer, int status, String field) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    assertThat(new Site(port).read(answer).path("field").asText()).isEqualTo(field);
  }

  /** On a desk and on a phone: nothing is pushed aside, and a reader's aid finds nothing serious. */
  @Test
  void standWholeOnTheirPages() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    play.addEvidence(item);
    play.report(item);
    String task = "/tasks/" + bundles.tasks(play.as("qs.xianzhang")).stream().filter(one -> one.caseId() == item.id())
        .findFirst().orElseThrow().ref();
    String notice = "/documents/" + documents.ofCase(item.subject()).get(0).ref();
    byte[] scan = "%PDF-1.4 扫描".getBytes(StandardCharsets.UTF_8);
    new Site(port).login("qs.ducha").upload(notice, notice + "/sealed", "用印件扫描（第一页至第三页）.pdf", scan);
    try (Chromium chromium = new Chromium()) {
      for (int width : new int[] {1440, 360}) {
        Page head = chromium.login(port, width, "qs.xianzhang");
        look(head, width, task);
        look(head, width, "/desk/signing");
        Page unit = chromium.login(port, width, UNIT);
        look(unit, width, notice);
        Page clerk = chromium.login(port, width, "qs.zhenggai.a");
        look(clerk, width, task + "/paper");
        Page issuer = chromium.login(port, width, "qs.ducha");
        look(issuer, width, notice + "?said=sealed");
        issuer.locator("main details summary").all().forEach(Locator::click);
        Chromium.picture(issuer, "signing-" + width + "-scans-open");
        assertThat(Chromium.scrollsSideways(issuer)).isFalse();
      }
      new Site(port).login("qs.zhenggai.a").upload(task + "/paper", task + "/paper/scan",
          Map.of("signedOn", play.today().toString()), "自查签名页.pdf", scan);
      for (int width : new int[] {1440, 360}) {
        look(chromium.login(port, width, "qs.zhenggai.a"), width, task + "/paper");
      }
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  private static void look(Page page, int width, String path) {
    assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
    String name = path.replaceAll("/(D\\w{10}|\\w{12})\\b", "") + (page.locator("#f-file").count() > 0 ? "-1" : "");
    Chromium.picture(page, "signing-" + width + name.replaceAll("[^A-Za-z0-9=]", "-"));
    assertThat(Chromium.scrollsSideways(page)).as(path).isFalse();
    if (width < 500) {
      assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).as(path)
          .filteredOn(finding -> List.of("serious", "critical").contains(finding.getImpact()))
          .extracting(finding -> finding.getId() + " " + finding.getNodes()).isEmpty();
    }
  }

  /** The form a program sends carries no password: its token stands for it. */
  @Test
  void areSignedByAProgramWithItsTokenAlone() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    play.addEvidence(item);
    play.report(item);
    String task = bundles.tasks(play.as("qs.xianzhang")).stream().filter(one -> one.caseId() == item.id()).findFirst()
        .orElseThrow().ref();
    assertThat(new Site(port).api("qs.xianzhang", "POST", "/api/v1/tasks/" + task, Map.of("decision", "SIGN"))
        .statusCode()).isLessThan(300);
  }

  @Test
  @Tag("M2")
  void areSeenOnlyByThoseWhoMaySeeTheCaseAndTheAddressees() {
    OfficialDocument notice = notice();
    Site neighbour = new Site(port).login("by.ducha");
    Site unit = new Site(port).login(UNIT);
    for (String path : List.of("/documents/" + notice.ref(), "/documents/" + notice.ref() + "/file")) {
      assertThat(neighbour.get(path).statusCode()).as(path).isEqualTo(404);
      assertThat(unit.get(path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(neighbour.api("by.ducha", "GET", "/api/v1/documents/" + notice.ref(), null).statusCode()).isEqualTo(404);
    assertThat(neighbour.api("by.ducha", "POST", "/api/v1/documents/" + notice.ref() + "/receipt",
        Map.of("receipt", 1)).statusCode()).isEqualTo(404);
    assertThat(unit.get("/documents/" + notice.ref()).body()).contains("整改通知书", notice.number(), "签收");
  }
}
