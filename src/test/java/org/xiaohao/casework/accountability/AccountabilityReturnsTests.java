package org.xiaohao.casework.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaohao.casework.accountability.AccountabilityDesk.forPerson;
import static org.xiaohao.casework.accountability.AccountabilityDesk.forUnit;
import static org.xiaohao.casework.accountability.AccountabilityDesk.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.support.OpenTasks;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** The ways back: findings shown anew, drafts returned by the reviewer, the meeting or the Party committee. */
@XiaohaoTest
class AccountabilityReturnsTests {

  private static final String DRAFT = "accountability/proposeDecision qs.shi1 qs.shi1.a";

  @Autowired private AccountabilityDesk desk;
  @Autowired private Matters matters;
  @LocalServerPort private int port;

  private List<String> waiting(Accountability one) {
    return OpenTasks.of(desk.jdbc, one.subject());
  }

  private String page(Accountability one) {
    return new Site(port).login("qs.shi1.a").get("/accountability/" + one.ref() + "?texts=true").body();
  }

  private void show(Accountability one, String finding) {
    desk.does("qs.shi1.a", one, "investigate", Map.of("facts", "整改任务未落实", "evidence", "督查记录", "answerDueOn",
        desk.today(), "findings", List.of(Map.of("subject", desk.subject(one, 1), "text", finding))));
  }

  @Test
  @Tag("S57")
  void showsNewFindingsForANewAnswerWhenTheMeetingAsksForMore() {
    Accountability one = desk.open("qs.shi1.a", "qs.shi1", List.of(), List.of("qs.xianzhang"));
    show(one, "三月没有开会研究");
    String ref = desk.ref(one, 1);
    matters.reply(desk.as("qs.xianzhang"), ref, Reply.SIGNED, "三月在外学习");
    desk.does("qs.shi1.a", one, "recordMeeting", Map.of("result", "AGAIN", "remark", "核对学习时间"));
    assertThat(desk.now(one).state()).isEqualTo(AccountabilityState.INVESTIGATING);
    assertThat(waiting(one)).containsExactly("accountability/investigate qs.shi1 qs.shi1.a");
    assertThat(matters.show(desk.as("qs.xianzhang"), ref).todo()).isEqualTo(Matter.Todo.NONE);
    show(one, "四月没有开会研究");
    Matter shown = matters.show(desk.as("qs.xianzhang"), ref);
    assertThat(shown.todo()).isEqualTo(Matter.Todo.REPLY);
    assertThat(shown.reply()).isNull();
    assertThat(shown.texts()).containsEntry("finding", "四月没有开会研究").doesNotContainKey("statement");
    assertThat(page(one)).as("what he said to the first findings stays on file").contains("此前说明", "三月在外学习");
    assertThatThrownBy(() -> desk.does("qs.shi1.a", one, "recordMeeting", Map.of("result", "PROCEED")))
        .hasMessage("accountability.meeting.missing");
    matters.reply(desk.as("qs.xianzhang"), ref, Reply.SIGNED, "情况属实");
    desk.does("qs.shi1.a", one, "recordMeeting", Map.of("result", "AGAIN"));
    show(one, "五月没有开会研究");
    matters.reply(desk.as("qs.xianzhang"), ref, Reply.SIGNED, null);
    desk.does("qs.shi1.a", one, "recordMeeting", Map.of("result", "PROCEED"));
    assertThat(waiting(one)).containsExactly(DRAFT);
    assertThat(page(one)).contains("三月在外学习", "情况属实").doesNotContain("本人（单位）说明");
  }

  @Test
  @Tag("S57")
  void isDraftedAnewWhenTheReviewerReturnsIt() {
    Accountability one = desk.open();
    desk.met(one);
    desk.propose(one, List.of(forUnit(), forPerson()), "NONE");
    desk.does("qs.shenli", one, "reviewDraft", Map.of("decision", "RETURN", "opinion", "对个人的处理偏轻"));
    assertThat(desk.now(one).state()).isEqualTo(AccountabilityState.DRAFTING);
    assertThat(waiting(one)).containsExactly(DRAFT);
    assertThat(page(one)).contains("拟处理", "对个人的处理偏轻");
    desk.propose(one, List.of(forUnit(), with(forPerson(), "form", "CIRCULAR")), "NONE");
    assertThat(waiting(one)).containsExactly("accountability/reviewDraft qs.shenli");
    desk.does("qs.shenli", one, "reviewDraft", Map.of("decision", "AGREE", "opinion", "适当"));
    desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", "DECIDE"));
    assertThat(desk.subjects(one).get(1)).as("decided is what was proposed last").containsEntry("form", "CIRCULAR");
  }

  @Test
  @Tag("M16")
  void isDraftedAnewWhenTheMeetingReturnsIt() {
    Accountability one = desk.open();
    desk.drafted(one, forUnit(), forPerson());
    desk.does("qs.shuji", one, "deliberate", Map.of("heldOn", desk.today(), "result", "RETURN", "minutes", "补充履职记录",
        "votes", desk.votes("qs", "AGAINST", "shuji", "fushuji", "shi2.zhuren")));
    assertThat(desk.now(one).state()).isEqualTo(AccountabilityState.DRAFTING);
    assertThat(desk.now(one).decidedOn()).isNull();
    assertThat(waiting(one)).containsExactly(DRAFT);
    for (int round = 2; round <= 4; round++) {
      desk.propose(one, List.of(forUnit(), forPerson()), "NONE");
      desk.does("qs.shenli", one, "reviewDraft", Map.of("decision", "AGREE", "opinion", "已补充"));
      desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", round < 4 ? "RETURN" : "DECIDE"));
    }
    assertThat(waiting(one)).containsExactly("accountability/issueDecision qs.shi1 qs.shi1.a");
    assertThat(desk.now(one).decidedOn()).isEqualTo(desk.clock.today());
    assertThat(page(one)).as("each meeting has its votes and minutes").contains("第1次会议记录", "补充履职记录", "第4次会议记录", "不同意");
  }

  @Test
  @Tag("M16")
  void isDraftedAnewWhenThePartyCommitteeReturnsIt() {
    Accountability one = desk.open();
    desk.drafted(one, forUnit(), with(with(forPerson(), "form", "ORGANISATIONAL"), "measure", "TRANSFER"));
    desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", "DECIDE"));
    desk.does("qs.xianweishuji", one, "approveByCommittee", Map.of("decision", "RETURN", "heldOn", desk.today(), "votes",
        desk.committee("AGAINST"), "opinion", "以诫勉为宜"));
    assertThat(desk.now(one).state()).isEqualTo(AccountabilityState.DRAFTING);
    assertThat(desk.now(one).decidedOn()).as("nothing is decided").isNull();
    assertThat(waiting(one)).containsExactly(DRAFT);
    assertThat(page(one)).contains("以诫勉为宜").doesNotContain("决定日期");
    desk.propose(one, List.of(forUnit(), forPerson()), "NONE");
    assertThat(desk.subjects(one).get(1)).as("the power is settled by the next meeting").containsEntry("power", null);
    desk.does("qs.shenli", one, "reviewDraft", Map.of("decision", "AGREE", "opinion", "适当"));
    desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", "DECIDE"));
    assertThat(waiting(one)).as("what is within the organ's authority needs no committee")
        .containsExactly("accountability/issueDecision qs.shi1 qs.shi1.a");
    desk.issue(one);
    assertThat((String) desk.subjects(one).get(1).get("document_number")).contains("纪问");
  }

  /** A county head: above the county's and the city's authority, of the province's own level. */
  @Test
  @Tag("M16")
  void comesBackToTheOrganThatProposedWhenTheOneAboveReturnsIt() {
    Accountability one = desk.open("qs.shi1.a", "qs.shi1", List.of(), List.of("qs.xianzhang"));
    desk.drafted(one, forPerson());
    desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", "PROPOSE_UP"));
    desk.does("yl.shuji", one, "deliberate", desk.meeting("yl", "RETURN"));
    drafted(one, "qs");
    desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", "PROPOSE_UP"));
    desk.does("yl.shuji", one, "deliberate", desk.meeting("yl", "PROPOSE_UP"));
    desk.does("yc.shuji", one, "deliberate", desk.meeting("yc", "DECIDE"));
    desk.does("yc.shengweishuji", one, "approveByCommittee", Map.of("decision", "RETURN", "heldOn", desk.today(), "votes",
        List.of(Map.of("member", desk.id("person", "yc.shengweishuji"), "vote", "AGAINST"),
            Map.of("name", "常委甲", "vote", "AGAINST"), Map.of("name", "常委乙", "vote", "AGAINST")), "opinion", "补充事实"));
    assertThat(desk.now(one).decidedOn()).isNull();
    drafted(one, "qs");
  }

  private void drafted(Accountability one, String division) {
    assertThat(waiting(one)).containsExactly(DRAFT);
    desk.propose(one, List.of(forPerson()), "NONE");
    desk.does("qs.shenli", one, "reviewDraft", Map.of("decision", "AGREE", "opinion", "已补充"));
    assertThat(waiting(one)).as("nobody above meets before the organ that proposed")
        .containsExactly("accountability/deliberate " + division + ".jiwei");
    assertThat(desk.now(one).decidingDivisionId()).isEqualTo(desk.id("division", division));
  }
}
