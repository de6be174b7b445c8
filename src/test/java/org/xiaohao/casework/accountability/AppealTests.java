package org.xiaohao.casework.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaohao.casework.accountability.AccountabilityDesk.forPerson;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.platform.attachment.SampleImages;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.support.OpenTasks;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** What becomes of a decision that is appealed against (D12). */
@XiaohaoTest
class AppealTests {

  private static final String HEAD = "qs.jiaoyu";
  private static final String MAYOR = "qs.xyp.zhenzhang";
  private static final String SERVE = "accountability/serveAppeal qs.shi1 qs.shi1.a";
  private static final String EXECUTE = "accountability/execute qs.shi1 qs.shi1.a";

  @Autowired private AccountabilityDesk desk;
  @Autowired private Deadlines deadlines;
  @Autowired private Matters matters;
  @Autowired private Appeals appeals;
  @LocalServerPort private int port;

  private List<String> waiting(Accountability one) {
    return OpenTasks.of(desk.jdbc, one.subject());
  }

  private void decide(Accountability one, String outcome) {
    desk.does("qs.shuji", one, "decideAppeal", Map.of("heldOn", desk.today(), "outcome", outcome, "votes",
        desk.votes("qs", "FOR", "shuji", "fushuji", "shi2.zhuren"), "basis", "问责条例第十三条", "reason", "复查的理由"));
  }

  private void serve(Accountability one) {
    desk.does("qs.shi1.a", one, "serveAppeal", Map.of("receipt", "SIGNED", "receivedOn", desk.today()));
  }

  private String matter(Accountability one) {
    return new Site(port).login(HEAD).get("/matters/" + desk.ref(one, 1)).body();
  }

  /** Decided with the Party committee's consent and served. */
  private Accountability served(String publication, String... posts) {
    Accountability one = desk.open("qs.shi1.a", "qs.shi1", List.of(), List.of(posts));
    desk.met(one);
    desk.propose(one, Collections.nCopies(posts.length, forPerson()), publication);
    desk.does("qs.shenli", one, "reviewDraft", Map.of("decision", "AGREE", "opinion", "适当"));
    desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", "DECIDE"));
    desk.does("qs.xianweishuji", one, "approveByCommittee", Map.of("decision", "APPROVE", "heldOn", desk.today(), "votes",
        desk.committee("FOR"), "opinion", "同意"));
    desk.issue(one);
    desk.serve(one, IntStream.rangeClosed(1, posts.length).mapToObj(no -> desk.receipt(one, no, posts[no - 1])).toList());
    return one;
  }

  @Test
  @Tag("S57")
  void leavesTheDecisionAsItWasWhenItIsUpheld() {
    Accountability one = served("NONE", HEAD);
    Map<String, Object> before = desk.subjects(one).get(0);
    matters.appeal(desk.as(HEAD), desk.ref(one, 1), "没有领导责任");
    decide(one, "UPHELD");
    assertThat(waiting(one)).containsExactly(EXECUTE, SERVE);
    assertThat(deadlines.dueOn(one.subject(), "D12-ANSWER")).as("it is answered").isEmpty();
    serve(one);
    assertThat(waiting(one)).containsExactly(EXECUTE);
    assertThat(desk.subjects(one).get(0)).isEqualTo(before);
    assertThat(matter(one)).contains("维持", "诫勉").doesNotContain("撤销");
    assertThat(new Site(port).login("qs.shi1.a").get("/accountability/" + one.ref() + "?texts=true").body())
        .contains("申诉", "没有领导责任", "复查的理由", "复〔" + desk.clock.today().getYear() + "〕");
    desk.execute(one);
    appeals.goOn(desk.now(one).appealUntil().plusDays(1));
    assertThat(waiting(one)).containsExactly("accountability/closeAccountability qs.anguan");
    assertThat(desk.now(one).appealsOverOn()).isEqualTo(desk.clock.today());
    assertThat(deadlines.dueOn(one.subject(), "D12")).as("the period is over").isEmpty();
  }

  @Test
  @Tag("S57")
  void liftsTheDecisionWhenItIsRevokedSoThatNothingIsExecutedOrPublished() {
    Accountability one = served("PUBLIC", HEAD);
    matters.appeal(desk.as(HEAD), desk.ref(one, 1), "任务不属本村");
    decide(one, "REVOKED");
    assertThat(waiting(one)).containsExactly(EXECUTE, SERVE);
    serve(one);
    assertThat(desk.subjects(one).get(0)).containsEntry("form", "NONE").containsEntry("effect_months", null)
        .containsEntry("effect_until", null);
    assertThat(matter(one)).contains("撤销", "不予问责").doesNotContain("影响期至");
    desk.does("qs.shi1.a", one, "execute", Map.of());
    assertThat(desk.now(one).publishedOn()).isNull();
    appeals.goOn(desk.now(one).appealUntil().plusDays(1));
    desk.does("qs.anguan", one, "closeAccountability", Map.of("summary", "申诉成立，已撤销"));
    assertThat(desk.now(one).state()).isEqualTo(AccountabilityState.CLOSED);
  }

  @Test
  @Tag("D12")
  void decidesTheNextInLineOnceTheFirstIsServed() {
    Accountability one = served("NONE", HEAD, MAYOR);
    matters.appeal(desk.as(MAYOR), desk.ref(one, 2), "镇里已经整改");
    matters.appeal(desk.as(HEAD), desk.ref(one, 1), "没有领导责任");
    decide(one, "UPHELD");
    serve(one);
    appeals.goOn(desk.clock.today());
    assertThat(waiting(one)).containsExactly("accountability/decideAppeal qs.jiwei", EXECUTE);
    assertThat(deadlines.dueOn(one.subject(), "D12-ANSWER")).contains(desk.clock.today().plusMonths(1));
    decide(one, "REVOKED");
    serve(one);
    appeals.goOn(desk.now(one).appealUntil());
    assertThat(desk.now(one).appealsOverOn()).as("the last day still counts").isNull();
    assertThat(desk.subjects(one)).extracting(row -> row.get("form")).containsExactly("NONE", "ADMONITION");
  }

  /** Whoever holds a paper finds the case by the number of the decision, and later anybody who reads the case the scan. */
  @Test
  @Tag("D12")
  void leadsFromTheListToThePaperAndFromTheCaseToItsScan() {
    Accountability one = desk.open("qs.shi1.a", "qs.shi1", List.of(), List.of(HEAD));
    String enter = "/accountability/" + one.ref() + "/appeals/new";
    Site clerk = new Site(port).login("qs.shi1.b");
    assertThat(clerk.get(enter).body()).contains("决定还没有送达").doesNotContain("f-grounds");
    assertThat(clerk.get("/desk/accountability/appeals").body()).doesNotContain(one.ref());
    Accountability two = served("NONE", HEAD);
    enter = "/accountability/" + two.ref() + "/appeals/new";
    assertThat(clerk.get("/desk/accountability").body()).contains("/desk/accountability/appeals");
    assertThat(clerk.list("/desk/accountability/appeals"))
        .contains(enter, (String) desk.subjects(two).get(0).get("document_number"));
    assertThat(clerk.upload(enter, enter, Map.of("subject", String.valueOf(desk.subject(two, 1)), "receivedOn",
        desk.today(), "grounds", "处理过重"), "申诉书.png", SampleImages.png(1)).statusCode()).isEqualTo(302);
    assertThat(clerk.get(enter).body()).contains("都已经申诉过").doesNotContain("f-grounds");
    String path = "/accountability/" + two.ref();
    assertThat(clerk.get(path).body()).as("sealed until it is opened").doesNotContain("申诉书.png");
    Site secretary = new Site(port).login("qs.shuji");
    String page = secretary.get(path + "?texts=true").body();
    assertThat(page).contains("申诉书.png", "书面申诉，录入人").doesNotContain(enter);
    String file = path + "/appeals/scans/" + desk.jdbc.queryForObject("select id from attachment where owner_kind ="
        + " 'accountability-appeal' and owner_id = ?", Long.class, desk.subject(two, 1));
    assertThat(page).contains(file);
    assertThat(secretary.get(file).statusCode()).isEqualTo(200);
    assertThat(secretary.get(file).body()).contains("PNG");
    assertThat(clerk.get(path.replace(two.ref(), one.ref()) + file.substring(path.length())).statusCode())
        .as("not by way of another case").isEqualTo(404);
    for (String login : List.of(HEAD, "by.shi1.a", "yl.shuji")) {
      assertThat(new Site(port).login(login).get(file).statusCode()).as(login).isEqualTo(404);
    }
    assertThat(new Site(port).login("qs.shouli").get("/desk/accountability/appeals").body()).doesNotContain(two.ref());
    assertThat(new Site(port).login("qs.shouli").get("/desk/reports/new").body()).contains("对问责决定不服的申诉不在这里录入");
  }
}
