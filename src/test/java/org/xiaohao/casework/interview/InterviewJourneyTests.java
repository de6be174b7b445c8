package org.xiaohao.casework.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.deadline.WorkingCalendar;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.workflow.InvalidForm;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.XiaohaoTest;

/** C26: the grade 一般 leads to a session with the leaders of 柳沟县, and on day 30 to what they promised. */
@XiaohaoTest
@Tag("T6")
class InterviewJourneyTests {

  private static final List<String> SUMMONED = List.of("lg.xianweishuji", "lg.xianzhang", "qh.fenguan");

  @Autowired private TriggerFacts facts;
  @Autowired private Interviews interviews;
  @Autowired private Minutes minutes;
  @Autowired private Commitments commitments;
  @Autowired private Aides aides;
  @Autowired private Documents documents;
  @Autowired private Actors actors;
  @Autowired private WorkItems items;
  @Autowired private Deadlines deadlines;
  @Autowired private BusinessClock clock;
  @Autowired private WorkingCalendar calendar;
  @Autowired private Divisions divisions;
  @Autowired private Offices offices;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Tasks tasks;
  @Autowired private BrokenPromises brokenPromises;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ObjectMapper json;

  private long area(String code) {
    return divisions.byCode(code).id();
  }

  private FactForm fact(FactKind kind, Grade grade, String area, String source) {
    return new FactForm(offices.byCode("yc.ducha").id(), kind, area(area), grade, null, null, clock.today(), source,
        "综合评价一般；脱贫户收入核算不实", null);
  }

  private TriggerFact average() {
    return facts.enter(actors.as("yc.ducha"), fact(FactKind.ASSESSMENT, Grade.AVERAGE, "lg",
        "2016年度成效考核 " + UUID.randomUUID()));
  }

  private Interview proposed() {
    Interview interview = interviews.byId(average().interviewId());
    return interview;
  }

  private void does(String login, Interview interview, String task, Map<String, Object> form) {
    actors.complete(login, interview.subject(), "interview/" + task, form);
  }

  private List<String> open(Interview interview) {
    return items.openOf(interview.subject()).stream().map(WorkItem::formKey).toList();
  }

  private Interview now(Interview interview) {
    return interviews.byId(interview.id());
  }

  private List<Long> posts() {
    return SUMMONED.stream().map(login -> actors.as(login).appointments().get(0).postId()).toList();
  }

  private Map<String, Object> proposal() {
    return Map.of("proposal", "PROPOSE", "negativeCodes", List.of("F03"), "persons", posts(), "leader",
        actors.as("yc.fupin").personId(), "reason", "年度考核综合评价一般");
  }

  private Interview approved() {
    Interview interview = proposed();
    does("yc.ducha", interview, "proposeInterview", proposal());
    does("yc.fupin", interview, "approveInterview", Map.of("decision", "APPROVE"));
    return now(interview);
  }

  private Map<String, Object> notice() {
    LocalDate day = calendar.plusWorkingDays(clock.today(), 5);
    return new HashMap<>(Map.of("heldAt", day.atTime(9, 0).toString(), "place", "省扶贫办会议室", "answerDueOn",
        day.minusDays(1).toString(), "answerDemand", "原因和整改措施", "bring", "整改台账", "contact", "督查处"));
  }

  private Interview notified() {
    Interview interview = approved();
    does("yc.ducha", interview, "sendNotices", notice());
    return now(interview);
  }

  private Interview answered() {
    Interview interview = notified();
    SUMMONED.forEach(login -> does(login, interview, "answerInWriting",
        Map.of("reply", "ANSWER", "answer", "已查明原因，逐户重核")));
    clock.moveTo(now(interview).heldAt().plusHours(2));
    return now(interview);
  }

  private Map<String, Object> held(Interview interview) {
    List<InterviewPerson> persons = interviews.persons(interview);
    String day = interview.heldAt().toLocalDate().plusDays(25).toString();
    return new HashMap<>(Map.of("heldAt", interview.heldAt().toString(), "points", "收入核算不实", "said",
        persons.stream().map(p -> Map.of("person", p.id(), "explanation", "核算走过场", "statement", "照单全收")).toList(),
        "demands", List.of(Map.of("text", "逐户重核收入", "dueOn", day)), "commitments", persons.stream()
            .map(p -> Map.of("person", p.id(), "text", p.title() + "带队逐户重核", "dueOn", day)).toList(), "distribution",
        "省委、省政府"));
  }

  private Interview tracked() {
    Interview interview = answered();
    does("yc.ducha", interview, "holdInterview", held(interview));
    Stream.concat(Stream.of("yc.fupin", "yc.ducha"), SUMMONED.stream())
        .forEach(login -> does(login, interview, "signMinutes", Map.of("decision", "SIGN")));
    return now(interview);
  }

  private List<OfficialDocument> documents(Interview interview, String kind) {
    return documents.ofCase(interview.subject()).stream().filter(one -> one.kind().equals(kind)).toList();
  }

  private String text(String login, OfficialDocument document) {
    return documents.print(actors.as(login), document.ref()).blocks().stream().flatMap(block -> block.lines().stream())
        .collect(Collectors.joining("\n"));
  }

  private Map<String, Object> check(Interview interview, String verdictOfFirst) {
    List<Commitment> owed = minutes.last(interview).commitments();
    return Map.of("opinion", "已逐条核查", "commitments", owed.stream().map(one -> Map.of("commitment", one.id(),
        "verdict", one == owed.get(0) ? verdictOfFirst : "KEPT", "note", "入户核查")).toList());
  }

  @Test
  @Tag("S19")
  @Tag("S48")
  @Tag("S18")
  @Tag("S57")
  void playsThroughToTheBrokenPromiseThatRises() {
    Interview interview = proposed();
    assertThat(facts.of(interview)).isNotEmpty()
        .allSatisfy(fact -> assertThat(fact.ruleId()).isEqualTo("interview-trigger-2020/assessment-average"));
    does("yc.ducha", interview, "proposeInterview", proposal());
    does("yc.fupin", interview, "approveInterview", Map.of("decision", "APPROVE"));
    does("yc.ducha", interview, "sendNotices", notice());
    List<OfficialDocument> notices = documents(interview, "INTERVIEW_NOTICE");
    assertThat(notices).hasSize(3).extracting(OfficialDocument::number).doesNotHaveDuplicates();
    assertThat(text("lg.xianweishuji", notices.get(0))).contains("约谈通知书", "县委书记", "整改台账", "综合评价一般",
        "年度考核综合评价一般，约谈党政主要负责人").doesNotContain("{{");
    assertThat(jdbc.queryForObject("select count(*) from outbox where template = 'document.arrived' and task_ref = ?",
        Integer.class, notices.get(0).ref())).isOne();
    SUMMONED.forEach(login -> does(login, interview, "answerInWriting", Map.of("reply", "ANSWER", "answer", "汇报")));
    clock.moveTo(now(interview).heldAt().plusHours(2));
    does("yc.ducha", interview, "holdInterview", held(now(interview)));
    Stream.concat(Stream.of("yc.fupin", "yc.ducha"), SUMMONED.stream())
        .forEach(login -> does(login, interview, "signMinutes", Map.of("decision", "SIGN")));
    Interview tracking = now(interview);
    assertThat(tracking.state()).isEqualTo(InterviewState.TRACKING);
    assertThat(tracking.checkOn()).isEqualTo(tracking.heldAt().toLocalDate().plusDays(30));
    assertThat(deadlines.dueOn(interview.subject(), "D14")).contains(tracking.checkOn());
    assertThat(documents(interview, "INTERVIEW_MINUTES")).hasSize(3);
    clock.moveTo(tracking.checkOn().atTime(9, 0));
    does("yc.ducha", interview, "checkCommitments", check(tracking, "BROKEN"));
    assertThat(now(interview).state()).isEqualTo(InterviewState.ESCALATED);
    assertThat(open(interview)).isEmpty();
    assertThat(accused(interview)).as("who broke his promise, and nobody else").containsExactly("lg.xianweishuji");
    CheckForm again = new CheckForm(minutes.last(interview).commitments().stream()
        .map(one -> new CheckForm.Judged(one.id(), Commitment.Verdict.BROKEN, "仍未兑现")).toList(), "再查");
    transaction.executeWithoutResult(status -> brokenPromises.publish(now(interview), minutes.last(interview).commitments(),
        again));
    assertThat(accused(interview)).as("the same fact proposes once").hasSize(1);
  }

  /** Whom the cases of accountability name that the broken promises of an interview proposed. */
  private List<String> accused(Interview interview) {
    return jdbc.queryForList("select p.code from trigger_fact f join accountability a on a.source_number = f.ref"
        + " and a.trigger_kind = 'INTERVIEW_ESCALATED' and a.state = 'PROPOSED' join accountability_subject s"
        + " on s.accountability_id = a.id join person p on p.id = s.person_id where f.source_key = ?", String.class,
        "BROKEN_PROMISE:" + interview.ref());
  }

  @Test
  @Tag("S19")
  void proposesOneSessionWithTheHeadsAndACityLeaderAndNeverTwiceForOneFact() {
    TriggerFact first = average();
    Interview interview = interviews.byId(first.interviewId());
    assertThat(average().interviewId()).isEqualTo(first.interviewId());
    assertThat(open(interview)).containsExactly("interview/proposeInterview");
    FactForm again = new FactForm(first.officeId(), FactKind.ASSESSMENT, first.areaDivisionId(), Grade.AVERAGE, null,
        null, clock.today(), first.sourceKey().substring(first.sourceKey().lastIndexOf(':') + 1), "再次录入", null);
    assertThatThrownBy(() -> facts.enter(actors.as("yc.ducha"), again)).isInstanceOfSatisfying(DomainException.class,
        refused -> assertThat(refused.field()).isEqualTo("source"));
    does("yc.ducha", interview, "proposeInterview", Map.of("proposal", "DROP", "reason", "已另行处理"));
    assertThat(now(interview).state()).isEqualTo(InterviewState.DROPPED);
    assertThat(average().interviewId()).isNotEqualTo(first.interviewId());
  }

  @Test
  @Tag("S48")
  void proposesNothingForALowRankAlone() {
    TriggerFact fact = facts.enter(actors.as("yc.ducha"), fact(FactKind.LOW_RANK, null, "sp", "排名 " + UUID.randomUUID()));
    assertThat(fact.proposes()).isFalse();
    assertThat(fact.interviewId()).isNull();
  }

  @Test
  void refusesANoticeToNobodyAnInterviewInThePastAndOneOnShortNotice() {
    Interview interview = proposed();
    Map<String, Object> nobody = new HashMap<>(proposal());
    nobody.put("persons", List.of());
    refused(() -> does("yc.ducha", interview, "proposeInterview", nobody), "persons", "interview.nobody");
    Map<String, Object> stranger = new HashMap<>(proposal());
    stranger.put("persons", List.of(actors.as("qs.xianzhang").appointments().get(0).postId()));
    refused(() -> does("yc.ducha", interview, "proposeInterview", stranger), "persons",
        "interview.person.not.of.area");
    does("yc.ducha", interview, "proposeInterview", proposal());
    does("yc.fupin", interview, "approveInterview", Map.of("decision", "APPROVE"));
    Map<String, Object> past = notice();
    past.put("heldAt", clock.now().minusDays(1).withNano(0).toString());
    refused(() -> does("yc.ducha", interview, "sendNotices", past), "heldAt", "interview.past");
    Map<String, Object> tomorrow = notice();
    tomorrow.put("heldAt", clock.now().plusDays(1).withNano(0).toString());
    refused(() -> does("yc.ducha", interview, "sendNotices", tomorrow), "heldAt", "interview.notice.short");
    assertThat(now(interview).state()).isEqualTo(InterviewState.APPROVED);
    assertThat(documents(interview, "INTERVIEW_NOTICE")).isEmpty();
  }

  private static void refused(ThrowingCallable deed, String field, String key) {
    assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> {
      assertThat(refusal.field()).isEqualTo(field);
      assertThat(refusal).hasMessage(key);
    });
  }

  @Test
  void refusesACommitmentWithoutADate() {
    Interview interview = answered();
    Map<String, Object> form = held(interview);
    form.put("commitments", interviews.persons(interview).stream()
        .map(p -> Map.of("person", p.id(), "text", "尽快整改")).toList());
    assertThatThrownBy(() -> does("yc.ducha", interview, "holdInterview", form)).isInstanceOfSatisfying(
        InvalidForm.class, refusal -> assertThat(refusal.faults().get(0).field()).isEqualTo("commitments[0].dueOn"));
    assertThat(now(interview).state()).isEqualTo(InterviewState.ANSWERED);
  }

  @Test
  void putsItOffOnceAndKeepsWhatWasAnswered() {
    Interview interview = notified();
    does("lg.xianzhang", interview, "answerInWriting", Map.of("reply", "RESCHEDULE", "reason", "防汛"));
    does("lg.xianweishuji", interview, "answerInWriting", Map.of("reply", "ANSWER", "answer", "书记的汇报"));
    does("qh.fenguan", interview, "answerInWriting", Map.of("reply", "ANSWER", "answer", "汇报"));
    does("yc.fupin", interview, "decideReschedule", Map.of("decision", "APPROVE"));
    does("yc.ducha", interview, "sendNotices", notice());
    assertThat(documents(interview, "INTERVIEW_NOTICE")).hasSize(6);
    assertThat(interviews.persons(interview).get(0).answer()).isEqualTo("书记的汇报");
    refused(() -> does("lg.xianzhang", interview, "answerInWriting", Map.of("reply", "RESCHEDULE", "reason", "又有事")),
        "reply", "interview.reschedule.once");
  }

  @Test
  void isHeldAsPlannedWhenItIsNotPutOff() {
    Interview interview = notified();
    does("lg.xianzhang", interview, "answerInWriting", Map.of("reply", "RESCHEDULE", "reason", "防汛"));
    does("lg.xianweishuji", interview, "answerInWriting", Map.of("reply", "ANSWER", "answer", "书记的汇报"));
    does("qh.fenguan", interview, "answerInWriting", Map.of("reply", "ANSWER", "answer", "汇报"));
    does("yc.fupin", interview, "decideReschedule", Map.of("decision", "REFUSE", "opinion", "由副县长值守"));
    assertThat(open(interview)).containsExactly("interview/holdInterview");
  }

  @Test
  void isProposedAnewWhenTheLeadingGroupReturnsIt() {
    Interview interview = proposed();
    does("yc.ducha", interview, "proposeInterview", proposal());
    does("yc.fupin", interview, "approveInterview", Map.of("decision", "RETURN", "opinion", "补充分管副市长"));
    assertThat(open(interview)).containsExactly("interview/proposeInterview");
    does("yc.ducha", interview, "proposeInterview", proposal());
    assertThat(open(interview)).containsExactly("interview/approveInterview");
  }

  @Test
  void takesAnAidesDraftOnlyWithAuthorityAndOnlyUnderTheLeadsOwnHand() {
    Interview interview = notified();
    InterviewPerson lead = interviews.persons(interview).get(0);
    assertThatThrownBy(() -> aides.draft(actors.as("lg.zhenggai.a"), lead.id(), Seen.of(null), "草稿")).hasMessage("unknown");
    aides.authorise(actors.as("lg.xianweishuji"), lead.id(), actors.as("lg.zhenggai.a").personId());
    aides.draft(actors.as("lg.zhenggai.a"), lead.id(), Seen.of(null), "整改办起草的汇报");
    assertThat(interviews.persons(interview).get(0).answer()).isNull();
    for (String other : List.of("lg.zhenggai.a", "lg.xianzhang", "yc.ducha", "yc.sysadmin")) {
      String ref = items.openOf(interview.subject()).stream()
          .filter(item -> item.assigneeId() == lead.personId()).findFirst().orElseThrow().ref();
      assertThatThrownBy(() -> actorsComplete(other, ref)).as(other).isInstanceOf(DomainException.class);
    }
    does("lg.xianweishuji", interview, "answerInWriting", Map.of("reply", "ANSWER", "answer", "整改办起草的汇报"));
    InterviewPerson signed = interviews.persons(interview).get(0);
    assertThat(signed.answer()).isEqualTo("整改办起草的汇报");
    assertThat(signed.answerDraftedById()).isEqualTo(actors.as("lg.zhenggai.a").personId());
    assertThatThrownBy(() -> aides.draft(actors.as("lg.zhenggai.a"), lead.id(), Seen.of("整改办起草的汇报"), "再改"))
        .hasMessage("interview.draft.late");
  }




  private void actorsComplete(String login, String ref) {
    tasks.complete(actors.as(login), ref, json.valueToTree(Map.of("reply", "ANSWER", "answer", "冒名")));
  }

  @Test
  @Tag("M12")
  void locksSignedMinutesAndReturnsRefusedOnes() {
    Interview interview = answered();
    does("yc.ducha", interview, "holdInterview", held(interview));
    does("lg.xianzhang", interview, "signMinutes", Map.of("decision", "REFUSE", "opinion", "时限与当场所说不符"));
    Stream.of("yc.fupin", "yc.ducha", "lg.xianweishuji", "qh.fenguan")
        .forEach(login -> does(login, interview, "signMinutes", Map.of("decision", "SIGN")));
    assertThat(now(interview).state()).isEqualTo(InterviewState.ANSWERED);
    assertThat(documents(interview, "INTERVIEW_MINUTES")).isEmpty();
    does("yc.ducha", interview, "holdInterview", held(interview));
    Stream.concat(Stream.of("yc.fupin", "yc.ducha"), SUMMONED.stream())
        .forEach(login -> does(login, interview, "signMinutes", Map.of("decision", "SIGN")));
    OfficialDocument own = documents(interview, "INTERVIEW_MINUTES").get(1);
    assertThat(text("lg.xianzhang", own)).contains("约谈纪要", "收入核算不实", "县长带队逐户重核", "被约谈人")
        .doesNotContain("县委书记带队");
    assertThat(open(interview)).containsExactly("interview/checkCommitments");
    assertThatThrownBy(() -> documents.visible(actors.as("lg.xianweishuji"), own.ref())).hasMessage("unknown");
    OfficialDocument corrected = documents.correct(actors.as("yc.ducha"), own.ref(), "时间应为上午九时");
    assertThat(corrected.version()).isEqualTo(2);
    assertThat(documents.previous(corrected)).isEqualTo(own);
  }

  @Test
  void handsCommitmentsOverWithThePost() {
    Interview interview = tracked();
    Commitment owed = minutes.last(interview).commitments().get(1);
    assertThat(commitments.of(actors.as("lg.xianzhang"))).contains(owed);
    assertThat(commitments.of(actors.as("lg.xianweishuji"))).doesNotContain(owed);
    long successor = actors.as("lg.zhenggai.a").personId();
    long predecessor = actors.as("lg.xianzhang").personId();
    LocalDate today = clock.today();
    jdbc.update("update post_holding set to_on = ? where post_id = ? and person_id = ?", today.minusDays(1),
        owed.postId(), predecessor);
    jdbc.update("insert into post_holding (post_id, person_id, from_on) values (?, ?, ?)", owed.postId(), successor,
        today);
    try {
      assertThat(commitments.of(actors.as("lg.zhenggai.a"))).contains(owed);
      assertThatThrownBy(() -> commitments.report(actors.as("lg.xianweishuji"), owed.id(), Seen.of(null), "代报")).hasMessage("unknown");
      commitments.report(actors.as("lg.zhenggai.a"), owed.id(), Seen.of(null), "已重核九成");
      assertThat(minutes.last(interview).commitments().get(1).reportedById()).isEqualTo(successor);
    } finally {
      jdbc.update("delete from post_holding where post_id = ? and person_id = ?", owed.postId(), successor);
      jdbc.update("update post_holding set to_on = null where post_id = ? and person_id = ?", owed.postId(),
          predecessor);
    }
    does("yc.ducha", interview, "checkCommitments", check(interview, "KEPT"));
    assertThat(now(interview).state()).isEqualTo(InterviewState.CLOSED);
  }
}
