package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.xiaohao.casework.handover.SentClue;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.document.DocumentReceipt;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** 问题线索移送: up from oversight, audit, patrol and law enforcement to case management (ruling 1). */
@XiaohaoTest
@Tag("S49")
class ClueReferralTests {

  private static final String FOUND = "低保评议没有开会，名单由其一人填写";

  @Autowired private TaskHandlers handlers;
  @Autowired private ApplicationContext context;
  @Autowired private ClueReferrals referrals;
  @Autowired private Actors actors;
  @Autowired private Documents documents;
  @LocalServerPort private int port;

  private ClueReferralForm form(CaseDesk desk, String office, String place, String unit, String post) {
    return new ClueReferralForm(desk.id("office", office), desk.id("division", place), unit, post, null,
        List.of(ReportKind.FAVOURITISM), "去年底", FOUND, "评议记录复印件两页",
        List.of(new ClueReferralForm.ListedFile("评议记录复印件", 1, 2)), false, true);
  }

  private CaseRef report(CaseDesk desk, String number) {
    return new CaseRef("report", desk.number("select report_id from report_referral where number = ?", number));
  }

  private SentClue sent(Viewer viewer, String number) {
    return referrals.sent(viewer, null, 100).stream().filter(one -> one.number().equals(number)).findFirst()
        .orElseThrow();
  }

  @Test
  void reachesCaseManagementSealedAndTellsItsSenderReceiptAndOutcomeOnly() {
    CaseDesk desk = new CaseDesk(context);
    Viewer sender = actors.as("qs.ducha");
    String number = referrals.refer(sender, form(desk, "qs.ducha", "qs.xyp.bsl", "柏树岭村", "村主任"));
    assertThat(number).contains("移〔");
    CaseRef report = report(desk, number);
    assertThat(desk.open(report)).as("nobody registers or accepts it").containsExactly("report/proposeDistribution");
    assertThat(sent(sender, number).toOfficeId()).isEqualTo(desk.id("office", "qs.anguan"));
    assertThat(sent(sender, number).outcome()).as("received").isNull();
    assertThat(desk.list("select problem_text from handover_received where number = ?", number).toString())
        .doesNotContain(FOUND, "柏树岭", "村主任");
    String ref = desk.list("select ref from report where id = ?", report.id()).get(0);
    assertThat(new Site(port).login("qs.ducha").get("/reports/" + ref).statusCode()).isEqualTo(404);
    assertThat(new Site(port).login("qs.shouli").get("/reports/" + ref).statusCode()).as("the centre has no part in it")
        .isEqualTo(404);
    assertThat(new Site(port).login("qs.anguan").get("/reports/" + ref).body()).contains("其他机关移送");

    desk.does("qs.anguan", report, "report/proposeDistribution", Map.of("handlingOffice", desk.id("office", "qs.shi1")));
    assertThat(handlers.of("report/approveDistribution").told(new TaskContext("any", "report/approveDistribution", report,
        actors.as("qs.shuji"), 1)).toString()).as("what is distributed, and where to").contains(FOUND, "第一监督检查室");
    desk.does("qs.shuji", report, "report/approveDistribution", Map.of("decision", "APPROVE"));
    CaseRef clue = new CaseRef("clue", desk.number("select id from clue where report_id = ?", report.id()));
    desk.verified(clue, "SUBSTANTIATED", List.of("CLOSE"));
    assertThat(task("qs.shi1.a", clue)).as("no reporter waits").contains("告知移送单位").doesNotContain("答复举报人");
    desk.followUp(clue, Map.of());
    assertThat(sent(sender, number).outcome()).as("not before the answer").isNull();
    assertThat(task("qs.shi1.a", report)).contains("<h1", "告知移送单位", "结果说明（存卷）", "移送单位意见")
        .doesNotContain("答复举报人", "举报人意见");
    assertThat(new Site(port).login("qs.shi1.a").get("/reports/" + ref).body()).contains("告知移送单位");
    assertThat(new Site(port).login("qs.shi1.a").list("/desk")).contains("告知移送单位");
    desk.does("qs.shi1.a", report, "report/answerReporter",
        Map.of("text", "已核查", "way", "RECEIPT_PAGE", "agreement", "NOT_ASKED"));
    assertThat(sent(sender, number).outcome()).isEqualTo("SUBSTANTIATED");
    String letter = "/desk/clue-referrals/" + documents.numbered(sender, number).orElseThrow().ref();
    assertThat(new Site(port).login("qs.ducha").get(letter).body()).contains("不再收取材料").doesNotContain("f-file");
    assertThat(new Site(port).login("qs.ducha").upload(letter, letter + "/files", Map.of("looked", "true"), "迟.txt",
        new byte[] {'a'}).statusCode()).isEqualTo(409);
    Site page = new Site(port).login("qs.ducha");
    assertThat(page.get("/desk/clue-referrals").body()).contains(number, "属实").doesNotContain(FOUND);
    assertThat(referrals.sent(actors.as("yc.ducha"), null, 100)).extracting(SentClue::number).doesNotContain(number);
  }

  /** The page of the open task, taken up. */
  private String task(String login, CaseRef subject) {
    String key = new CaseDesk(context).open(subject).get(0);
    return new Site(port).login(login).get("/tasks/" + actors.takeUp(login, subject, key).ref()).body();
  }

  @Test
  @Tag("S12")
  void goesAsALetterWithItsListAndItsSlip() {
    String number = referrals.refer(actors.as("qs.ducha"),
        form(new CaseDesk(context), "qs.ducha", "qs.xyp.bsl", "柏树岭村", "村主任"));
    OfficialDocument letter = documents.numbered(actors.as("qs.ducha"), number).orElseThrow();
    for (String login : List.of("qs.ducha", "qs.anguan")) {
      assertThat(documents.print(actors.as(login), letter.ref()).toString()).as(login).contains("问题线索移送函", "柏树岭村 村主任",
          FOUND, "1．评议记录复印件，1份，2页", "已隐去举报人信息", "回执联", number);
    }
    for (String login : List.of("qs.shouli", "qs.shi1.a", "yl.ducha", "qs.xianweishuji", "qs.shenji")) {
      assertThatThrownBy(() -> documents.visible(actors.as(login), letter.ref())).as(login).hasMessage("unknown");
      assertThat(documents.numbered(actors.as(login), number)).as(login).isEmpty();
    }
    DocumentReceipt slip = documents.receiptsOf(letter).get(0);
    assertThatThrownBy(() -> documents.sign(actors.as("qs.ducha"), letter.ref(), slip.id()))
        .hasMessage("document.receipt.other.unit");
    Site page = new Site(port).login("qs.ducha");
    assertThat(page.get("/desk/clue-referrals/" + letter.ref()).body()).contains("未签收").doesNotContain(FOUND);
    documents.sign(actors.as("qs.anguan"), letter.ref(), slip.id());
    assertThat(page.get("/desk/clue-referrals/" + letter.ref()).body()).contains("签收").doesNotContain("未签收");
  }

  /** Whoever handles the clue has them; their sender sees that they arrived and cannot open them again. */
  @Test
  void takesFilesWithTheLetter() {
    CaseDesk desk = new CaseDesk(context);
    String number = referrals.refer(actors.as("qs.ducha"), form(desk, "qs.ducha", "qs.xyp.bsl", "柏树岭村", "村主任"));
    String ref = documents.numbered(actors.as("qs.ducha"), number).orElseThrow().ref();
    String page = "/desk/clue-referrals/" + ref;
    Site sender = new Site(port).login("qs.ducha");
    byte[] scan = "评议记录".getBytes(StandardCharsets.UTF_8);
    var unlooked = sender.upload(page, page + "/files", "评议记录.txt", scan);
    assertThat(unlooked.statusCode()).isEqualTo(422);
    assertThat(unlooked.body()).contains("请先逐页看过材料").doesNotContain("评议记录.txt");
    assertThat(sender.upload(page, page + "/files", Map.of("looked", "true"), "评议记录.txt", scan).statusCode())
        .isEqualTo(302);
    assertThat(sender.get(page).body()).contains("评议记录.txt", "SHA-256").doesNotContain("/files/");
    String report = "/reports/" + desk.list("select ref from report where id = ?", "" + report(desk, number).id()).get(0);
    String body = new Site(port).login("qs.anguan").get(report).body();
    assertThat(body).contains("评议记录.txt", "/documents/" + ref);
    String file = body.replaceAll("(?s).*href=\"(/reports/\\w+/files/\\d+)\".*", "$1");
    assertThat(new Site(port).login("qs.anguan").get(file).body()).isEqualTo("评议记录");
    assertThat(sender.get(file).statusCode()).isEqualTo(404);
    for (String other : List.of("yl.ducha", "qs.shenji", "qs.anguan")) {
      Site stranger = new Site(port).login(other);
      assertThat(stranger.get(page).statusCode()).as(other).isEqualTo(404);
      assertThat(stranger.upload("/desk", page + "/files", Map.of("looked", "true"), "冒名.txt", scan).statusCode())
          .as(other).isEqualTo(404);
    }
    assertThat(sender.get("/desk/clue-referrals").body()).contains(page);
  }

  @Test
  void goesToTheLevelThatManagesTheCadre() {
    CaseDesk desk = new CaseDesk(context);
    String number = referrals.refer(actors.as("qs.shenji"), form(desk, "qs.shenji", "qs", "青石县人民政府", "县长"));
    SentClue sent = sent(actors.as("qs.shenji"), number);
    assertThat(sent.toOfficeId()).isEqualTo(desk.id("office", "yc.anguan"));
    String ref = desk.list("select ref from report where id = ?", report(desk, number).id()).get(0);
    assertThat(new Site(port).login("qs.anguan").get("/reports/" + ref).statusCode()).isEqualTo(404);
    assertThat(new Site(port).login("qs.xianzhang").get("/reports/" + ref).statusCode()).isEqualTo(404);
  }

  @Test
  void isTakenFromTheFourKindsOfOrgansInTheirOwnNameOnly() {
    CaseDesk desk = new CaseDesk(context);
    for (String login : List.of("qs.ducha", "qs.shenji", "yc.anfang", "qs.gongan")) {
      assertThat(referrals.offices(actors.as(login))).as(login).isNotEmpty();
    }
    assertThatThrownBy(() -> referrals.refer(actors.as("qs.ducha"), form(desk, "qs.shenji", "qs", "教育局", "局长")))
        .hasMessage("report.referral.not.your.office");
    assertThat(referrals.offices(actors.as("qs.zuzhi"))).isEmpty();
    assertThat(new Site(port).login("qs.zuzhi").get("/desk/clue-referrals").statusCode()).isEqualTo(403);
    Site page = new Site(port).login("qs.ducha");
    long before = desk.number("select count(*) from report_referral");
    var row = page.postFrom("/desk/clue-referrals/new", "/desk/clue-referrals/new",
        Map.of("office", "" + desk.id("office", "qs.ducha"), "what", FOUND, "_add", "files"));
    assertThat(row.body()).as("a row for the list of files").contains(FOUND, "name=\"files[0].title\"")
        .doesNotContain("error-summary");
    var less = page.postFrom("/desk/clue-referrals/new", "/desk/clue-referrals/new",
        Map.of("what", FOUND, "files[0].title", "多余的一行", "_remove", "files[0]"));
    assertThat(less.body()).contains(FOUND).doesNotContain("多余的一行");
    assertThat(desk.number("select count(*) from report_referral")).as("nothing is sent by it").isEqualTo(before);
    var refused = page.postFrom("/desk/clue-referrals/new", "/desk/clue-referrals/new",
        Map.of("office", "" + desk.id("office", "qs.ducha"), "unit", "柏树岭村", "what", FOUND));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).as("what was typed is kept").contains(FOUND, "id=\"f-evidence\"");
  }
}
