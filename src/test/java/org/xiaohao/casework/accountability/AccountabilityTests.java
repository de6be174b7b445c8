package org.xiaohao.casework.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaohao.casework.accountability.AccountabilityDesk.forPerson;
import static org.xiaohao.casework.accountability.AccountabilityDesk.forUnit;
import static org.xiaohao.casework.accountability.AccountabilityDesk.with;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class AccountabilityTests {

  @Autowired private AccountabilityDesk desk;
  @Autowired private Deadlines deadlines;
  @Autowired private Matters matters;
  @Autowired private Appeals appeals;
  @Autowired private Documents documents;
  @Autowired private TaskHandlers handlers;
  @Autowired private Actors actors;
  @LocalServerPort private int port;

  @Test
  @Tag("S57")
  void holdsAUnitAndAPersonToAccountInOneCase() {
    Accountability one = desk.open();
    desk.served(one);
    assertThat(desk.subjects(one)).extracting(row -> row.get("kind")).containsExactly("UNIT", "PERSON");
    for (Map<String, Object> subject : desk.subjects(one)) {
      assertThat((String) subject.get("document_number")).contains("问〔" + desk.clock.today().getYear() + "〕");
      assertThat(subject.get("effective_on")).isNotNull();
      assertThat(subject.get("form")).isNotNull();
      assertThat(subject.get("issuing_office_id")).isNotNull();
    }
    assertThat(desk.open(one)).containsExactly("accountability/execute");
    desk.execute(one);
    assertThat(desk.open(one)).isEmpty();
    appeals.goOn(desk.now(one).appealUntil());
    assertThat(desk.open(one)).as("the last day still counts").isEmpty();
    appeals.goOn(desk.now(one).appealUntil().plusDays(1));
    desk.does("qs.anguan", one, "closeAccountability", Map.of("summary", "已办结"));
    assertThat(desk.now(one).state()).isEqualTo(AccountabilityState.CLOSED);
  }

  @Test
  @Tag("S57")
  void refusesAProposalWithoutBasisOrThatDoesNotFit() {
    Accountability one = desk.open();
    desk.met(one);
    Map<String, Object> bare = new java.util.HashMap<>(forPerson());
    bare.remove("basis");
    assertThatThrownBy(() -> desk.propose(one, List.of(forUnit(), bare), "NONE")).hasMessage("form.invalid")
        .hasFieldOrPropertyWithValue("field", "proposals[1].basis");
    refusedProposal(one, with(forPerson(), "responsibility", "DIRECT"), "responsibility", "accountability.responsibility.direct");
    refusedProposal(one, with(forPerson(), "form", "REORGANISE"), "form", "accountability.form.person");
    refusedProposal(one, with(forPerson(), "form", "ORGANISATIONAL"), "measure", "accountability.measure.needed");
    refusedProposal(one, with(forPerson(), "responsibility", "OVERALL_LEADERSHIP"), "responsibility", "accountability.responsibility.overall");
    assertThatThrownBy(() -> desk.propose(one, List.of(forUnit()), "NONE")).hasMessage("accountability.proposals.missing");
    assertThat(desk.now(one).state()).isEqualTo(AccountabilityState.DRAFTING);
  }

  private void refusedProposal(Accountability one, Map<String, Object> person, String field, String key) {
    assertThatThrownBy(() -> desk.propose(one, List.of(forUnit(), person), "NONE")).hasMessage(key)
        .hasFieldOrPropertyWithValue("field", "proposals[1]." + field);
  }

  @Test
  @Tag("M16")
  void proposesUpwardWhatIsAboveTheAuthorityOfTheOrgan() {
    Accountability one = desk.open("qs.shi1.a", "qs.shi1", List.of(), List.of("qs.xianzhang"));
    desk.drafted(one, forPerson());
    assertThat(handlers.of("accountability/deliberate").told(new TaskContext("any", "accountability/deliberate",
        one.subject(), actors.as("qs.shuji"), 1)).toString()).as("nobody deliberates blind")
        .contains("整改任务未落实", "督查记录三份", "问责条例第七条第二款", "履职不力");
    assertThatThrownBy(() -> desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", "DECIDE")))
        .hasMessage("accountability.above.authority").hasFieldOrPropertyWithValue("field", "result");
    assertThat(desk.now(one).decidedOn()).isNull();
    desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", "PROPOSE_UP"));
    assertThatThrownBy(() -> desk.does("yl.shuji", one, "deliberate", desk.meeting("yl", "DECIDE")))
        .hasMessage("accountability.above.authority");
    desk.does("yl.shuji", one, "deliberate", desk.meeting("yl", "PROPOSE_UP"));
    assertThatThrownBy(() -> desk.does("yc.shuji", one, "deliberate", desk.meeting("yc", "PROPOSE_UP")))
        .hasMessage("accountability.up.none");
    desk.does("yc.shuji", one, "deliberate", desk.meeting("yc", "DECIDE"));
    assertThat(desk.open(one)).as("of its own level: the Party committee approves")
        .containsExactly("accountability/approveByCommittee");
    assertThat(desk.subjects(one).get(0)).containsEntry("power", "CONSENT");
  }

  @Test
  @Tag("M16")
  void issuesServesAndRunsTheExecutionClock() {
    Accountability one = desk.open();
    desk.decided(one);
    desk.issue(one);
    assertThat(deadlines.dueOn(one.subject(), "D13")).isPresent();
    assertThat(deadlines.dueOn(one.subject(), "D13-EXECUTION")).isEmpty();
    assertThatThrownBy(() -> desk.serve(one, List.of(desk.receipt(one, 1, "qs.xyp.bsl.zhishu"))))
        .hasMessage("accountability.receipt.missing");
    assertThatThrownBy(() -> desk.serve(one,
        List.of(desk.receipt(one, 1, "qs.xianzhang"), desk.receipt(one, 2, "qs.xyp.bsl.zhuren"))))
        .hasMessage("accountability.receipt.other.unit")
        .hasFieldOrPropertyWithValue("field", "receipts[0].receivedBy");
    desk.serve(one, List.of(desk.receipt(one, 1, "qs.xyp.bsl.zhishu"), Map.of("subject", desk.subject(one, 2), "receipt",
        "REFUSED", "receivedOn", desk.today(), "witness", "村监委会主任")));
    assertThat(deadlines.dueOn(one.subject(), "D13")).isEmpty();
    assertThat(deadlines.dueOn(one.subject(), "D13-EXECUTION")).contains(desk.clock.today().plusMonths(6));
    assertThat(desk.subjects(one).get(1)).containsEntry("receipt", "REFUSED");
    assertThat(desk.now(one).appealUntil()).isEqualTo(desk.clock.today().plusMonths(1));
  }

  @Test
  @Tag("M16")
  void asksThePartyCommitteeByRuleSet() {
    Accountability one = desk.open();
    desk.drafted(one, forUnit(), with(with(forPerson(), "form", "ORGANISATIONAL"), "measure", "TRANSFER"));
    desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", "DECIDE"));
    assertThatThrownBy(() -> desk.does("qs.xianweishuji", one, "approveByCommittee",
        committee("AGAINST"))).hasMessage("accountability.vote.majority");
    desk.does("qs.xianweishuji", one, "approveByCommittee", committee("FOR"));
    desk.issue(one);
    assertThat((String) desk.subjects(one).get(0).get("document_number")).contains("纪问");
    assertThat((String) desk.subjects(one).get(1).get("document_number")).contains("委问");
  }

  private Map<String, Object> committee(String vote) {
    return committee(List.of(member("qs.xianweishuji", "FOR"), member("qs.xianzhang", vote), member("qs.zuzhi", vote)));
  }

  private Map<String, Object> committee(List<Map<String, Object>> votes) {
    return Map.of("decision", "APPROVE", "heldOn", desk.today(), "votes", votes, "opinion", "同意");
  }

  private Map<String, Object> member(String person, String vote) {
    return Map.of("member", desk.id("person", person), "vote", vote);
  }

  private static Map<String, Object> typed(String name, String vote) {
    return Map.of("name", name, "vote", vote);
  }

  /** The organisation head answers, so he is kept from the case in which his own committee votes. */
  @Test
  @Tag("M16")
  void recordsWhoVotedInThePartyCommitteeAndLetsNobodyVoteWhoIsRecused() {
    Accountability one = desk.open("qs.shi1.a", "qs.shi1", List.of("qs.jiaoyu"), List.of("qs.zuzhi"));
    desk.jdbc.update("update accountability_subject set managed_by = 'COUNTY' where accountability_id = ?", one.id());
    desk.drafted(one, forUnit(), forPerson());
    desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", "DECIDE"));
    String recused = desk.jdbc.queryForObject("select name from person where code = 'qs.zuzhi'", String.class);
    String head = desk.jdbc.queryForObject("select name from person where code = 'qs.xianzhang'", String.class);
    Map<String, Object> secretary = member("qs.xianweishuji", "FOR");
    refusedVotes(one, List.of(secretary, member("qs.zuzhi", "FOR"), member("qs.xianzhang", "FOR")), "votes[1].member",
        "accountability.vote.recused");
    refusedVotes(one, List.of(secretary, typed(recused, "FOR")), "votes[1].name", "accountability.vote.recused");
    refusedVotes(one, List.of(secretary, typed(head, "FOR")), "votes[1].name", "accountability.committee.registered");
    refusedVotes(one, List.of(secretary, member("qs.jiaoyu", "FOR")), "votes[1].member", "accountability.vote.no.member");
    refusedVotes(one, List.of(secretary, secretary), "votes[1].member", "accountability.vote.twice");
    refusedVotes(one, List.of(secretary, typed("郝常委", "FOR")), "votes", "accountability.vote.quorum");
    refusedVotes(one, List.of(secretary, Map.of("vote", "FOR")), "votes[1].member", "accountability.committee.who");
    desk.does("qs.xianweishuji", one, "approveByCommittee",
        committee(List.of(secretary, member("qs.xianzhang", "AGAINST"), typed("郝常委", "FOR"))));
    assertThat(desk.jdbc.queryForList("select concat(p.code, ' ', v.vote) from accountability_vote v join person p"
        + " on p.id = v.person_id where v.accountability_id = ? and v.body = 'COMMITTEE' order by v.id", String.class,
        one.id())).containsExactly("qs.xianweishuji FOR", "qs.xianzhang AGAINST");
    assertThat(new Site(port).login("qs.shi1.a").get("/accountability/" + one.ref() + "?texts=true").body())
        .contains("郝常委");
  }

  private void refusedVotes(Accountability one, List<Map<String, Object>> votes, String field, String key) {
    assertThatThrownBy(() -> desk.does("qs.xianweishuji", one, "approveByCommittee", committee(votes)))
        .hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  @Test
  void letsNobodyVoteWhoIsKeptFromTheCase() {
    Accountability one = desk.open("qs.shi1.a", "qs.shi1", List.of(), List.of("qs.ganbu.zhuren"));
    desk.drafted(one, forPerson());
    Map<String, Object> meeting = desk.meeting("qs", "DECIDE");
    assertThatThrownBy(() -> desk.does("qs.shuji", one, "deliberate", with(meeting, "votes",
        desk.votes("qs", "FOR", "shuji", "fushuji", "ganbu.zhuren")))).hasMessage("accountability.vote.recused")
        .hasFieldOrPropertyWithValue("field", "votes[2].member");
    assertThatThrownBy(() -> desk.does("qs.shuji", one, "deliberate", with(meeting, "votes",
        desk.votes("qs", "FOR", "shuji", "fushuji", "shi1.a")))).hasMessage("accountability.vote.no.member");
    assertThatThrownBy(() -> desk.does("qs.shuji", one, "deliberate", with(meeting, "votes",
        desk.votes("qs", "FOR", "shuji", "fushuji")))).hasMessage("accountability.vote.quorum");
    assertThatThrownBy(() -> desk.does("qs.shuji", one, "deliberate", with(meeting, "votes",
        desk.votes("qs", "ABSTAIN", "shuji", "fushuji", "shi2.zhuren")))).hasMessage("accountability.vote.majority");
    assertThat(desk.jdbc.queryForObject("select count(*) from accountability_vote where accountability_id = ?",
        Integer.class, one.id())).as("nothing half-stored").isZero();
  }

  @Test
  void showsEachSubjectItsOwnMatterAndNothingElse() {
    Accountability one = desk.open("qs.shi1.a", "qs.shi1", List.of("qs.jiaoyu"), List.of("qs.xianzhang"));
    assertThat(matters.of(desk.as("qs.xianzhang"))).extracting(AccountableSubject::accountabilityId).doesNotContain(one.id());
    desk.investigate(one);
    String ref = desk.ref(one, 2);
    Site head = new Site(port).login("qs.xianzhang");
    assertThat(head.get("/accountability/" + one.ref()).statusCode()).isEqualTo(404);
    assertThat(head.get("/desk").body()).doesNotContain(one.ref());
    assertThat(head.get("/matters/" + ref).body()).contains("逾期未整改，未报告").doesNotContain("教育局");
    assertThat(head.get("/matters/" + desk.ref(one, 1)).statusCode()).isEqualTo(404);
    assertThat(new Site(port).login("qs.shi1.b").get("/matters/" + ref).statusCode()).isEqualTo(404);
    assertThat(head.postFrom("/matters/" + ref, "/matters/" + ref + "/reply", Map.of("reply", "REFUSED", "password",
        "xiaohao-demo")).statusCode()).isEqualTo(422);
    assertThat(head.postFrom("/matters/" + ref, "/matters/" + ref + "/reply", Map.of("reply", "SIGNED", "statement",
        "已安排整改")).body()).contains("#f-password", "请输入登录密码", "value=\"SIGNED\" required checked=\"checked\"", "已安排整改");
    assertThat(desk.subjects(one).get(1)).containsEntry("reply", null);
    head.postFrom("/matters/" + ref, "/matters/" + ref + "/reply", Map.of("reply", "SIGNED", "statement", "已安排整改",
        "password", "xiaohao-demo"));
    assertThat(desk.subjects(one).get(1)).containsEntry("reply", "SIGNED").containsEntry("reply_on_paper", false);
    assertThat(head.api("qs.jiaoyu", "POST", "/api/v1/matters/" + ref + "/reply", Map.of("reply", "SIGNED")).statusCode())
        .isEqualTo(404);
    assertThatThrownBy(() -> desk.does("qs.shi1.a", one, "recordMeeting", Map.of("result", "PROCEED")))
        .hasMessage("accountability.meeting.missing");
    assertThatThrownBy(() -> desk.does("qs.shi1.a", one, "recordMeeting", Map.of("result", "PROCEED", "meetings",
        List.of(desk.paper(one, 1), desk.paper(one, 2))))).hasMessage("accountability.replied.already");
    desk.does("qs.shi1.a", one, "recordMeeting", Map.of("result", "PROCEED", "meetings", List.of(desk.paper(one, 1))));
    assertThat(desk.open(one)).containsExactly("accountability/proposeDecision");
  }

  @Test
  void hearsAnAppealWhileExecutionGoesOn() {
    Accountability one = desk.open("qs.shi1.a", "qs.shi1", List.of(), List.of("qs.jiaoyu"));
    desk.drafted(one, forPerson());
    desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", "DECIDE"));
    desk.does("qs.xianweishuji", one, "approveByCommittee", committee("FOR"));
    desk.issue(one);
    matters.receive(desk.as("qs.jiaoyu"), desk.ref(one, 1), Reply.SIGNED);
    desk.serve(one, List.of());
    matters.appeal(desk.as("qs.jiaoyu"), desk.ref(one, 1), "处理过重");
    assertThat(desk.open(one)).containsExactly("accountability/decideAppeal", "accountability/execute");
    assertThat(deadlines.dueOn(one.subject(), "D12-ANSWER")).contains(desk.clock.today().plusMonths(1));
    desk.execute(one);
    assertThatThrownBy(() -> matters.appeal(desk.as("qs.jiaoyu"), desk.ref(one, 1), "再次申诉"))
        .hasMessage("accountability.appeal.already");
    desk.does("qs.shuji", one, "decideAppeal", Map.of("heldOn", desk.today(), "outcome", "CHANGED", "form", "CIRCULAR",
        "votes", desk.votes("qs", "FOR", "shuji", "fushuji", "shi2.zhuren"), "basis", "问责条例第十二条", "reason", "情节较轻"));
    assertThat(papers(one)).extracting(OfficialDocument::kind).containsExactly("ACCOUNTABILITY_DECISION",
        "APPEAL_DECISION");
    assertThat(print(papers(one).get(0))).contains("可自送达之日起1个月内");
    assertThat(print(papers(one).get(1))).contains(papers(one).get(0).number(), "处理过重", "情节较轻", "变更", "通报");
    desk.does("qs.shi1.a", one, "serveAppeal", Map.of("receipt", "SIGNED", "receivedOn", desk.today()));
    assertThat(desk.subjects(one).get(0)).containsEntry("form", "CIRCULAR").containsEntry("effect_until", null);
    appeals.goOn(desk.now(one).appealUntil().plusDays(1));
    assertThat(desk.open(one)).containsExactly("accountability/closeAccountability");
  }

  @Test
  void takesAnAppealOnPaperAndServesTheDecisionAsAFile() {
    Accountability one = desk.open("qs.shi1.a", "qs.shi1", List.of(), List.of("qs.jiaoyu"));
    desk.drafted(one, forPerson());
    desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", "DECIDE"));
    desk.does("qs.xianweishuji", one, "approveByCommittee", committee("FOR"));
    desk.issue(one);
    matters.receive(desk.as("qs.jiaoyu"), desk.ref(one, 1), Reply.SIGNED);
    desk.serve(one, List.of());
    String path = "/accountability/" + one.ref() + "/appeals/new";
    Site clerk = new Site(port).login("qs.shi1.a");
    byte[] scan = "%PDF-1.4".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    String subject = String.valueOf(desk.subject(one, 1));
    String today = desk.today();
    assertThat(clerk.upload(path, path, Map.of("subject", subject, "receivedOn", today), "申诉.pdf", scan).statusCode())
        .as("no grounds").isEqualTo(422);
    String late = desk.clock.today().plusDays(1).toString();
    assertThat(clerk.upload(path, path, Map.of("subject", subject, "receivedOn", late, "grounds", "处理过重"), "申诉.pdf",
        scan).body()).contains("error-summary", "处理过重");
    assertThat(scans(one)).as("what was refused is not kept").isZero();
    assertThat(new Site(port).login("qs.jiaoyu").get(path).statusCode()).isEqualTo(404);
    assertThat(clerk.upload(path, path, Map.of("subject", subject, "receivedOn", today, "grounds", "处理过重"), "申诉.pdf",
        scan).statusCode()).isEqualTo(302);
    assertThat(scans(one)).isOne();
    assertThat(desk.open(one)).contains("accountability/decideAppeal");
    assertThat(clerk.upload(path, path, Map.of("subject", subject, "receivedOn", today, "grounds", "再次"), "申诉.pdf", scan)
        .statusCode()).isEqualTo(409);
    assertThat(scans(one)).isOne();
    Site own = new Site(port).login("qs.jiaoyu");
    assertThat(own.get("/matters/" + desk.ref(one, 1) + "/appeal-decision").statusCode()).as("not decided").isEqualTo(404);
    desk.does("qs.shuji", one, "decideAppeal", Map.of("heldOn", today, "outcome", "UPHELD", "votes",
        desk.votes("qs", "FOR", "shuji", "fushuji", "shi2.zhuren"), "basis", "问责条例第十二条", "reason", "事实清楚"));
    assertThat(print(papers(one).get(1))).contains("书面申诉，由", "处理过重", "维持", "原决定继续执行");
    assertThat(own.get("/matters/" + desk.ref(one, 1) + "/appeal-decision").body()).startsWith("PK");
    assertThat(own.get("/matters/" + desk.ref(one, 1) + "/decision").body()).startsWith("PK");
    assertThat(new Site(port).login("qs.xianzhang").get("/matters/" + desk.ref(one, 1) + "/decision").statusCode())
        .isEqualTo(404);
  }

  private int scans(Accountability one) {
    return desk.jdbc.queryForObject("select count(*) from attachment where owner_kind = 'accountability-appeal'"
        + " and owner_id = ?", Integer.class, desk.subject(one, 1));
  }

  private List<OfficialDocument> papers(Accountability one) {
    return documents.ofCase(one.subject());
  }

  private String print(OfficialDocument paper) {
    return documents.print(desk.as("qs.shi1.a"), paper.ref()).blocks().stream().flatMap(block -> block.lines().stream())
        .collect(Collectors.joining("\n"));
  }

  @Test
  @Tag("S36")
  void storesWhyAnHonestMistakeIsNotHeldAgainstSomebody() {
    Accountability one = desk.open();
    desk.met(one);
    Map<String, Object> exempt = Map.of("form", "EXEMPT", "basis", "容错纠错办法第五条", "reason", "先行先试，程序公开");
    refusedProposal(one, exempt, "exemptionGround", "accountability.exemption.ground");
    desk.propose(one, List.of(forUnit(), with(exempt, "exemptionGround", "PIONEERING")), "NONE");
    desk.does("qs.shenli", one, "reviewDraft", Map.of("decision", "AGREE", "opinion", "可以"));
    desk.does("qs.shuji", one, "deliberate", desk.meeting("qs", "DECIDE"));
    assertThat(desk.subjects(one).get(1)).containsEntry("exemption_ground", "PIONEERING");
  }

  @Test
  void publishesOnlyWithApproval() {
    Accountability one = desk.open();
    desk.served(one);
    assertThatThrownBy(() -> desk.does("qs.shi1.a", one, "execute",
        Map.of("publishedOn", desk.today(), "channel", "县政府网站", "executions", executed(one))))
        .hasMessage("accountability.publication.not.approved");
  }

  private List<Map<String, Object>> executed(Accountability one) {
    return List.of(1, 2).stream().map(no -> Map.<String, Object>of("subject", desk.subject(one, no), "executedOn",
        desk.today(), "selfCriticismOn", desk.today(), "filedOn", desk.today(), "remark", "已执行")).toList();
  }

  @Test
  void opensACaseOnceForAFactAndNeverInAnotherOfficesName() {
    OpeningForm form = desk.form("qs.shi1", List.of("qs.jiaoyu"), List.of());
    desk.cases.open(desk.as("qs.shi1.a"), form);
    assertThatThrownBy(() -> desk.cases.open(desk.as("qs.shi1.a"), form)).hasMessage("accountability.trigger.known");
    assertThatThrownBy(() -> desk.open("qs.ducha", "qs.shi1", List.of("qs.jiaoyu"), List.of()))
        .hasMessage("accountability.not.your.office");
    assertThatThrownBy(() -> desk.open("qs.shi1.a", "qs.shi1", List.of(), List.of()))
        .hasMessage("accountability.subjects.none");
    assertThatThrownBy(() -> desk.open("qs.shi1.a", "qs.shi1", List.of("by.jiaoyu"), List.of()))
        .hasMessage("accountability.subject.outside");
    assertThatThrownBy(() -> desk.open("qs.shi1.a", "qs.shi1", List.of("qs.shi1"), List.of()))
        .hasMessage("accountability.subject.handles");
    assertThat(desk.open("qs.zuzhi", "qs.zuzhi", List.of("qs.jiaoyu"), List.of()).openingOfficeId())
        .isEqualTo(desk.id("office", "qs.zuzhi"));
  }

  @Test
  void keepsNamesAndWordsOutOfTheTables() {
    Accountability one = desk.open();
    desk.served(one);
    for (String table : List.of("accountability", "accountability_subject", "accountability_vote")) {
      assertThat(desk.jdbc.queryForList("select * from " + table).toString())
          .doesNotContain("整改任务未落实", "逾期未整改", "履职不力", "问责条例第七条");
    }
    Site staff = new Site(port).login("qs.shi1.a");
    assertThat(staff.get("/accountability/" + one.ref()).body()).doesNotContain("履职不力", "柏树岭村");
    assertThat(staff.get("/accountability/" + one.ref() + "?texts=true").body()).contains("履职不力", "柏树岭村");
    assertThat(staff.get("/desk/accountability").body()).contains(one.ref()).doesNotContain("柏树岭村");
    assertThat(desk.jdbc.queryForObject("select count(*) from read_entry where case_kind = 'accountability' and case_id = ?",
        Integer.class, one.id())).isPositive();
    assertThat(new Site(port).login("qs.shi2.a").get("/accountability/" + one.ref()).statusCode()).isEqualTo(404);
  }

  @Test
  void drawsTheFormThatOpensACase() {
    Site staff = new Site(port).login("qs.shi1.a");
    assertThat(staff.get("/desk/accountability/new").statusCode()).isEqualTo(200);
    String page = "/desk/accountability/new?place=" + desk.id("division", "qs");
    assertThat(staff.get(page).body()).contains("教育局", "name=\"units\"");
    var refused = staff.postFrom(page, "/desk/accountability/new", Map.of("place", "" + desk.id("division", "qs"), "office",
        "" + desk.id("office", "qs.shi1"), "handlingOffice", "" + desk.id("office", "qs.shi1"), "trigger", "NEGATIVE_LIST",
        "sourceNumber", "X-1", "triggerOn", desk.today(), "facts", "事实若干", "units", "" + desk.id("office", "qs.jiaoyu")));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("事实若干", "负面清单条目", "id=\"f-triggerCode\"");
    assertThat(new Site(port).login("qs.ducha").get("/desk/accountability/new").statusCode()).isEqualTo(403);
  }
}
