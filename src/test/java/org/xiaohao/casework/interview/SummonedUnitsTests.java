package org.xiaohao.casework.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.WorkingCalendar;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** C24, C15: who answers for a fact is the head of the unit that it names, and a person may add and drop (S18, S46). */
@XiaohaoTest
@Tag("S46")
@Tag("C24")
class SummonedUnitsTests {

  private static final String TASK = "interview/proposeInterview";

  @Autowired private TriggerFacts facts;
  @Autowired private Interviews interviews;
  @Autowired private Proposals proposals;
  @Autowired private Documents documents;
  @Autowired private Actors actors;
  @Autowired private BusinessClock clock;
  @Autowired private WorkingCalendar calendar;
  @Autowired private JdbcTemplate jdbc;
  @LocalServerPort private int port;

  private long id(String table, String code) {
    return jdbc.queryForObject("select id from " + table + " where code = ?", Long.class, code);
  }

  private FactForm form(FactKind kind, String unit, String source) {
    return new FactForm(id("office", "qh.ducha"), kind, id("division", "lg"), Grade.AVERAGE, null, null, clock.today(), source,
        "11 名驻村队员的打卡来自 4 部手机", unit == null ? null : id("office", unit));
  }

  private TriggerFact enter(FactKind kind, String unit) {
    return facts.enter(actors.as("qh.ducha"), form(kind, unit, "暗访反馈 " + UUID.randomUUID()));
  }

  private Interview forged(String unit) {
    return interviews.byId(enter(FactKind.FORGED_ATTENDANCE, unit).interviewId());
  }

  private Map<String, Object> proposal(List<String> persons, List<String> others) {
    return new HashMap<>(Map.of("proposal", "PROPOSE", "persons", persons.stream().map(one -> id("post", one)).toList(),
        "others", others.stream().map(one -> Map.of("post", id("post", one))).toList(), "leader",
        actors.as("qh.fupin").personId(), "reason", "派出后疏于管理"));
  }

  private void does(String login, Interview interview, String task, Map<String, Object> form) {
    actors.complete(login, interview.subject(), "interview/" + task, form);
  }

  private void drop(Interview interview) {
    does("qh.ducha", interview, "proposeInterview", Map.of("proposal", "DROP", "reason", "另行处理"));
  }

  private static void refused(ThrowingCallable deed, String field, String key) {
    assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> {
      assertThat(refusal.field()).isEqualTo(field);
      assertThat(refusal.getMessage()).isEqualTo(key);
    });
  }

  @Test
  @Tag("S18")
  void proposeTheHeadOfTheUnitThatTheFactNamesAndSayWhy() {
    Interview interview = forged("lg.weiji");
    assertThat(proposals.proposed(interview)).containsExactly(id("post", "lg.weiji"));
    assertThat(proposals.candidates(interview)).extracting(Proposals.Offer::postId).startsWith(id("post", "lg.weiji"))
        .contains(id("post", "lg.xianweishuji"), id("post", "lg.xianzhang"));
    assertThat(proposals.others(interview)).extracting(Proposals.Offer::postId)
        .contains(id("post", "lg.zlg.zhenzhang"), id("post", "lg.zuzhi"))
        .doesNotContain(id("post", "lg.weiji"), id("post", "lg.shuji"), id("post", "sp.weiji"), id("post", "lg.zlg.fuzhenzhang"));
    String holder = jdbc.queryForObject("select name from person where code = 'lg.weiji'", String.class);
    actors.takeUp("qh.ducha", interview.subject(), TASK);
    Site ducha = new Site(port).login("qh.ducha");
    String ref = jdbc.queryForObject("select ref from work_item where case_kind = 'interview' and case_id = ?"
        + " and form_key = ? and state = 'HELD'", String.class, interview.id(), TASK);
    assertThat(ducha.get("/tasks/" + ref).body()).contains("驻村考勤造假，约谈派出单位主要负责人", "11 名驻村队员的打卡来自 4 部手机",
        "建议约谈", "柳沟县卫生和计划生育局局长 " + holder);
    assertThat(ducha.postFrom("/tasks/" + ref, "/tasks/" + ref, Map.of("proposal", "PROPOSE", "_add", "others")).body())
        .contains("柳沟县委组织部部长 ", "枣林沟镇人民政府镇长 ");
    assertThat(ducha.get("/interviews/" + interview.ref()).body()).contains("柳沟县卫生和计划生育局");
    drop(interview);
  }

  @Test
  void proposeTheHeadsOfTheAreaWhereNoUnitIsNamed() {
    Interview interview = forged(null);
    assertThat(proposals.proposed(interview)).containsExactly(id("post", "lg.xianweishuji"), id("post", "lg.xianzhang"));
    drop(interview);
  }

  @Test
  @Tag("M2")
  void summonWhomAPersonAddedAndNotWhomItDroppedAndShowItToNobodyElse() {
    Interview interview = forged("lg.weiji");
    does("qh.ducha", interview, "proposeInterview", proposal(List.of("lg.weiji"), List.of("lg.zlg.zhenzhang")));
    does("qh.fupin", interview, "approveInterview", Map.of("decision", "RETURN", "opinion", "是否加上镇长再议"));
    assertThat(proposals.proposed(interviews.byId(interview.id()))).as("nothing is lost on return")
        .containsExactly(id("post", "lg.weiji"), id("post", "lg.zlg.zhenzhang"));
    does("qh.ducha", interview, "proposeInterview", proposal(List.of("lg.weiji"), List.of("lg.zlg.zhenzhang")));
    does("qh.fupin", interview, "approveInterview", Map.of("decision", "APPROVE"));
    LocalDate day = calendar.plusWorkingDays(clock.today(), 5);
    does("qh.ducha", interview, "sendNotices", Map.of("heldAt", day.atTime(9, 0).toString(), "place", "州扶贫办会议室",
        "answerDueOn", day.minusDays(1).toString(), "answerDemand", "派出队员管理情况", "bring", "选派台账", "contact", "督查科"));
    assertThat(interviews.persons(interview)).extracting(InterviewPerson::title)
        .containsExactly("柳沟县卫生和计划生育局局长", "枣林沟镇人民政府镇长");
    List<OfficialDocument> notices = documents.ofCase(interview.subject());
    assertThat(notices).hasSize(2);
    Site head = new Site(port).login("lg.weiji");
    String own = head.get("/desk/summons").body();
    assertThat(own).contains("派出后疏于管理", "选派台账");
    assertThat(head.get("/desk").body()).as("the way to the page").contains("/desk/summons");
    String task = own.replaceAll("(?s).*?href=\"(/tasks/[^\"]+)\".*", "$1");
    assertThat(head.get("/documents/" + notices.get(0).ref()).body()).contains("柳沟县卫生和计划生育局局长");
    for (String other : List.of("lg.xianweishuji", "lg.xianzhang", "lg.zlg.zhenzhang", "lg.ducha", "lg.zhenggai.a", "sp.weiji")) {
      Site site = new Site(port).login(other);
      assertThat(site.get(task).statusCode()).as(other).isEqualTo(404);
      assertThat(site.get("/interviews/" + interview.ref()).statusCode()).as(other).isEqualTo(404);
      assertThat(site.get("/documents/" + notices.get(0).ref()).statusCode()).as(other).isEqualTo(404);
    }
    for (String login : List.of("lg.weiji", "lg.zlg.zhenzhang")) {
      does(login, interview, "answerInWriting", Map.of("reply", "ANSWER", "answer", "已核实"));
    }
    assertThat(interviews.byId(interview.id()).state()).isEqualTo(InterviewState.ANSWERED);
  }

  @Test
  @Tag("C15")
  void refuseANoticeToNobodyAndPostsThatAreNotToBeSummoned() {
    Interview interview = forged("lg.weiji");
    refused(() -> does("qh.ducha", interview, "proposeInterview", proposal(List.of(), List.of())), "persons", "interview.nobody");
    refused(() -> does("qh.ducha", interview, "proposeInterview", proposal(List.of("sp.weiji"), List.of())), "persons",
        "interview.person.not.of.area");
    refused(() -> does("qh.ducha", interview, "proposeInterview", proposal(List.of(), List.of("lg.shuji"))), "others[0].post",
        "interview.person.not.of.area");
    long post = id("post", "lg.zlg.zhenzhang");
    jdbc.update("update post_holding set to_on = ? where post_id = ?", clock.today().minusDays(1), post);
    try {
      refused(() -> does("qh.ducha", interview, "proposeInterview", proposal(List.of(), List.of("lg.zlg.zhenzhang"))),
          "others[0].post", "interview.person.not.of.area");
    } finally {
      jdbc.update("update post_holding set to_on = null where post_id = ?", post);
    }
    does("qh.ducha", interview, "proposeInterview", proposal(List.of(), List.of("lg.zlg.zhenzhang")));
    assertThat(interviews.persons(interview)).extracting(InterviewPerson::postId).containsExactly(post);
    does("qh.fupin", interview, "approveInterview", Map.of("decision", "RETURN", "opinion", "另议"));
    drop(interview);
  }

  @Test
  void takeAUnitOnlyFromTheRegisterBelowAndForAFactThatCanNameOne() {
    refused(() -> enter(FactKind.FORGED_ATTENDANCE, "qh.weiji"), "unit", "trigger.unit.not.below");
    refused(() -> enter(FactKind.FORGED_ATTENDANCE, "lg.shi1"), "unit", "trigger.unit.other.line");
    refused(() -> enter(FactKind.ASSESSMENT, "lg.weiji"), "unit", "trigger.unit.area");
    refused(() -> enter(FactKind.BROKEN_PROMISE, null), "kind", "trigger.kind.established");
    FactForm known = form(FactKind.FORGED_ATTENDANCE, "lg.weiji", "同一来源 " + UUID.randomUUID());
    refused(() -> facts.enter(actors.as("qh.ducha"), new FactForm(known.office(), known.kind(), known.area(), null, null, null,
        known.factOn(), known.source(), known.evidence(), -1L)), "unit", "trigger.unit.unknown");
    Interview interview = interviews.byId(facts.enter(actors.as("qh.ducha"), known).interviewId());
    refused(() -> facts.enter(actors.as("qh.ducha"), known), "source", "trigger.known");
    assertThat(facts.enter(actors.as("qh.ducha"), form(FactKind.FORGED_ATTENDANCE, "lg.jiaoyu", known.source())).interviewId())
        .as("another unit of the same source joins the session").isEqualTo(interview.id());
    assertThat(proposals.proposed(interview)).containsExactly(id("post", "lg.weiji"), id("post", "lg.jiaoyu"));
    drop(interview);
  }

  @Test
  void showTheUnitsOfAPlaceAndKeepWhatWasTyped() {
    Site ducha = new Site(port).login("qh.ducha");
    String lg = String.valueOf(id("division", "lg"));
    Map<String, String> typed = new HashMap<>(Map.of("office", "" + id("office", "qh.ducha"), "kind", "FORGED_ATTENDANCE",
        "area", lg, "factOn", clock.today().toString(), "source", "夜访 " + UUID.randomUUID(), "evidence", "打卡来自四部手机",
        "unitPlace", lg, "_units", "1"));
    String page = ducha.postFrom("/desk/facts", "/desk/facts", typed).body();
    assertThat(page).contains("打卡来自四部手机", "柳沟县卫生和计划生育局").doesNotContain("柳沟县纪委", "error-summary");
    typed.remove("_units");
    typed.put("unit", "" + id("office", "lg.weiji"));
    assertThat(ducha.postFrom("/desk/facts", "/desk/facts", typed).statusCode()).isEqualTo(302);
    TriggerFact stored = facts.list(actors.as("qh.ducha"), null, 1).get(0);
    assertThat(stored.unitId()).isEqualTo(id("office", "lg.weiji"));
    assertThat(ducha.get("/desk/facts").body()).contains("柳沟县卫生和计划生育局");
    typed.put("unitPlace", "" + id("division", "by"));
    typed.put("_units", "1");
    assertThat(ducha.postFrom("/desk/facts", "/desk/facts", typed).body()).as("not a place of this office")
        .doesNotContain("白杨县");
    drop(interviews.byId(stored.interviewId()));
    assertThat(Stream.of(stored.ruleKey())).containsExactly("trigger.rule.forged-attendance");
  }
}
