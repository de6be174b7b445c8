package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** 问题线索移送: up from oversight, audit, patrol and law enforcement to case management (ruling 1). */
@XiaohaoTest
@Tag("S49")
class ClueReferralTests {

  private static final String FOUND = "低保评议没有开会，名单由其一人填写";

  @Autowired private ApplicationContext context;
  @Autowired private ClueReferrals referrals;
  @Autowired private Actors actors;
  @LocalServerPort private int port;

  private ClueReferralForm form(CaseDesk desk, String office, String place, String unit, String post) {
    return new ClueReferralForm(desk.id("office", office), desk.id("division", place), unit, post, null,
        List.of(ReportKind.FAVOURITISM), "去年底", FOUND, "评议记录复印件两页", false);
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
    assertThat(number).contains("移〔2017〕");
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
    desk.does("qs.shuji", report, "report/approveDistribution", Map.of("decision", "APPROVE"));
    CaseRef clue = new CaseRef("clue", desk.number("select id from clue where report_id = ?", report.id()));
    desk.verified(clue, "SUBSTANTIATED", List.of("CLOSE"));
    assertThat(task("qs.shi1.a", clue)).as("no reporter waits").contains("告知移送单位").doesNotContain("答复举报人");
    desk.followUp(clue, Map.of());
    assertThat(sent(sender, number).outcome()).as("not before the answer").isNull();
    assertThat(task("qs.shi1.a", report)).contains("<h1", "告知移送单位", "结果说明（存卷）", "移送单位意见")
        .doesNotContain("答复举报人", "举报人意见");
    assertThat(new Site(port).login("qs.shi1.a").get("/reports/" + ref).body()).contains("告知移送单位");
    assertThat(new Site(port).login("qs.shi1.a").get("/desk").body()).contains("告知移送单位");
    desk.does("qs.shi1.a", report, "report/answerReporter",
        Map.of("text", "已核查", "way", "RECEIPT_PAGE", "agreement", "NOT_ASKED"));
    assertThat(sent(sender, number).outcome()).isEqualTo("SUBSTANTIATED");
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
    var refused = page.postFrom("/desk/clue-referrals/new", "/desk/clue-referrals/new",
        Map.of("office", "" + desk.id("office", "qs.ducha"), "unit", "柏树岭村", "what", FOUND));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).as("what was typed is kept").contains(FOUND, "id=\"f-evidence\"");
  }
}
