package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.accountability.Accountabilities;
import org.xiaohao.casework.accountability.Accountability;
import org.xiaohao.casework.accountability.AccountabilityState;
import org.xiaohao.casework.accountability.Appeals;
import org.xiaohao.casework.accountability.Matters;
import org.xiaohao.casework.accountability.Reply;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** C30: ten families' debts were signed off as settled at three levels; eight still pay. */
@XiaohaoTest
@Tag("T7")
@Tag("C30")
class ShamStoryTests {

  private static final String[] LEADERSHIP = {"yc.shuji", "yc.fushuji", "yc.shi2.zhuren"};

  @Autowired private Play play;
  @Autowired private Actors actors;
  @Autowired private LookBackDraws draws;
  @Autowired private LookBacks lookBacks;
  @Autowired private SelfCheckMapper evidence;
  @Autowired private Accountabilities cases;
  @Autowired private Matters matters;
  @Autowired private Appeals appeals;
  @Autowired private CaseAccess access;
  @Autowired private JdbcTemplate jdbc;
  @LocalServerPort private int port;

  /** Signed by both heads of the county, reviewed and countersigned in the city, closed by the province. */
  private ProblemItem closed() {
    Map<String, Object> draft = play.draft("qs.xyp.zhengfu", "qs.xyp.bsl");
    draft.put("leadDepartment", play.office("yc.minzheng"));
    draft.put("households", String.join("\n", IntStream.rangeClosed(1, 10).mapToObj(i -> "H" + i + " 债务化解").toList()));
    ProblemItem item = play.list(play.found("yc", "PROVINCE_FOUND"), "yc.ducha", List.of(draft)).get(0);
    play.plan(item);
    long paper = play.addEvidence(item);
    evidence.listLines(item.id(), 1).forEach(line -> play.tick(item, line.number(), paper));
    play.report(item);
    play.complete("qs.xianweishuji", item.subject(), "signSelfCheck", Map.of("decision", "SIGN"));
    play.complete("qs.xianzhang", item.subject(), "signSelfCheck", Map.of("decision", "SIGN"));
    play.cityReview(item);
    play.publicise(item);
    play.complete("yc.minzheng", item.subject(), "reviewByLeadDepartment", Map.of("decision", "PASS"));
    play.signOff(item);
    return play.now(item);
  }

  private void lookBack(ProblemItem item, LookBackVerdict verdict) {
    jdbc.update("delete from look_back_item");
    jdbc.update("delete from look_back");
    String quarter = play.today().getYear() + "Q" + (play.today().getMonthValue() + 2) / 3;
    String ref = draws.draw(play.as("yc.ducha.zhuren"), new LookBackDraft(play.office("yc.ducha"), quarter, 100));
    lookBacks.conclude(play.as("yc.ducha.zhuren"), ref, item.ref(), new LookBackFinding(verdict, "入户10户，8户仍在还债"));
  }

  private List<Map<String, Object>> facts(ProblemItem item) {
    return jdbc.queryForList("select f.*, i.area_division_id as summoned, i.proposing_office_id as proposer"
        + " from trigger_fact f left join interview i on i.id = f.interview_id where f.evidence = ? order by f.id",
        item.title() + "（" + item.ref() + "）");
  }

  private Accountability proposed(ProblemItem item) {
    return cases.byId(jdbc.queryForObject("select id from accountability where source_number = ?", Long.class,
        facts(item).get(0).get("ref")));
  }

  private Accountability now(Accountability one) {
    return cases.byId(one.id());
  }

  private List<Map<String, Object>> subjects(Accountability one) {
    return jdbc.queryForList("select s.*, p.code as person, o.code as office from accountability_subject s"
        + " join office o on o.id = s.office_id left join person p on p.id = s.person_id"
        + " where s.accountability_id = ? order by s.no", one.id());
  }

  private Map<String, Object> subject(Accountability one, String code) {
    return subjects(one).stream().filter(row -> row.get("kind").equals("UNIT") ? row.get("office").equals(code)
        : code.equals(row.get("person"))).findFirst().orElseThrow();
  }

  private void does(String login, Accountability one, String task, Map<String, Object> form) {
    actors.complete(login, one.subject(), "accountability/" + task, form);
  }

  private List<String> open(Accountability one) {
    return jdbc.queryForList("select form_key from work_item where case_kind = 'accountability' and case_id = ?"
        + " and state not in ('DONE', 'CANCELLED') order by form_key", String.class, one.id());
  }

  private List<Map<String, Object>> each(Accountability one, Map<String, Object> row) {
    return subjects(one).stream().map(subject -> with(row, subject)).toList();
  }

  private static Map<String, Object> with(Map<String, Object> row, Map<String, Object> subject) {
    Map<String, Object> all = new HashMap<>(row);
    all.put("subject", subject.get("id"));
    return all;
  }

  private Accountability opened(Accountability one) {
    List<Object> kept = subjects(one).stream().filter(row -> !"yc.minzheng".equals(row.get("person")))
        .map(row -> row.get("id")).toList();
    does("yc.anguan", one, "decideProposal", Map.of("decision", "OPEN", "handlingOffice", play.office("yc.shi1"),
        "subjects", kept, "dropReason", "牵头部门只审材料，另行处理", "reason", "三级签字人须说明情况；牵头部门只审材料，另行处理"));
    return now(one);
  }

  @Test
  void takesASignedShamToThoseWhoSigned() {
    ProblemItem item = closed();
    int before = evidence.listEvidence(item.id()).size();
    long term = ChronoUnit.DAYS.between(item.listedOn(), item.dueOn());
    lookBack(item, LookBackVerdict.SHAM);
    ProblemItem again = play.now(item);
    assertThat(again.ref()).isEqualTo(item.ref());
    assertThat(again.number()).isEqualTo(item.number());
    assertThat(again.round()).isEqualTo(2);
    assertThat(again.dueOn()).isEqualTo(play.today().plusDays(term / 2));
    assertThat(evidence.listEvidence(item.id())).hasSize(before);

    assertThat(facts(item)).as("one fact, one interview of the county, proposed by who found it").singleElement()
        .satisfies(fact -> assertThat(fact).containsEntry("kind", "SHAM_RECTIFICATION")
            .containsEntry("summoned", play.division("qs")).containsEntry("proposer", play.office("yc.ducha")));
    Accountability one = proposed(item);
    assertThat(one.state()).isEqualTo(AccountabilityState.PROPOSED);
    assertThat(one.ruleId()).isEqualTo("accountability-trigger-2020/sham-rectification");
    assertThat(one.divisionId()).as("where the highest of them is managed").isEqualTo(play.division("yc"));
    assertThat(subjects(one)).extracting(row -> row.get("person")).as("unit, self-check, city, province")
        .contains("qs.xianweishuji", "qs.xianzhang", "yl.zhenggai.a", "yl.fenguan", "yc.minzheng", "yc.ducha");
    assertThat(subject(one, "qs.xyp.zhengfu")).containsEntry("kind", "UNIT");
    assertThat(open(one)).as("a person decides").containsExactly("accountability/decideProposal");

    Accountability opened = opened(one);
    assertThat(opened.state()).isEqualTo(AccountabilityState.INVESTIGATING);
    assertThat(subjects(opened)).extracting(row -> row.get("person")).doesNotContain("yc.minzheng");
    hearing(opened);
    decision(opened);
    served(opened);
    appeal(opened);
  }

  private void hearing(Accountability one) {
    does("yc.shi1.a", one, "investigate", Map.of("facts", "协议由镇里统一打印，农户未签字", "evidence", "入户笔录十份", "answerDueOn",
        play.today().toString(), "findings", each(one, Map.of("text", "在未入户的情况下签字"))));
    String ref = (String) subject(one, "qs.xianzhang").get("ref");
    assertThat(matters.show(play.as("qs.xianzhang"), ref).toString()).contains("在未入户的情况下签字");
    matters.reply(play.as("qs.xianzhang"), ref, Reply.SIGNED, "镇里报称已化解");
    List<Map<String, Object>> papers = new ArrayList<>();
    subjects(one).stream().filter(row -> row.get("reply") == null).forEach(row -> papers.add(
        with(Map.of("reply", "SIGNED", "metOn", play.today().toString()), row)));
    does("yc.shi1.a", one, "recordMeeting", Map.of("result", "PROCEED", "meetings", papers));
  }

  private Map<String, Object> form(String form, String responsibility, String line) {
    return new HashMap<>(Map.of("form", form, "responsibility", responsibility, "dutyLine", line, "basis",
        "问责条例第七条", "reason", "谁验收、谁负责"));
  }

  private void decision(Accountability one) {
    Map<String, Object> months = Map.of("effectMonths", 6);
    Map<String, Map<String, Object>> forms = new HashMap<>();
    forms.put("qs.xyp.zhengfu", form("CIRCULAR", "OVERALL_LEADERSHIP", "ORGANISATION"));
    forms.put("qs.xianweishuji", form("ADMONITION", "MAIN_LEADERSHIP", "PARTY"));
    forms.put("qs.xianzhang", form("DISCIPLINE", "MAIN_LEADERSHIP", "PARTY"));
    forms.put("yl.fenguan", form("CIRCULAR", "IMPORTANT_LEADERSHIP", "ORGANISATION"));
    forms.put("yc.ducha", form("ADMONITION", "IMPORTANT_LEADERSHIP", "PARTY"));
    forms.put("yl.zhenggai.a", new HashMap<>(Map.of("form", "EXEMPT", "exemptionGround", "UNCLEAR_POLICY", "basis",
        "容错纠错办法第五条", "reason", "当时复核办法未规定入户户数，已抽3户并如实记录")));
    for (String late : List.of("qs.xianweishuji", "qs.xianzhang", "yc.ducha")) {
      forms.get(late).putAll(months);
    }
    List<Map<String, Object>> proposals = subjects(one).stream().map(row -> with(
        forms.get(row.get("kind").equals("UNIT") ? row.get("office") : row.get("person")), row)).toList();
    does("yc.shi1.a", one, "proposeDecision", Map.of("proposals", proposals, "publication", "INTERNAL"));
    does("yc.shenli", one, "reviewDraft", Map.of("decision", "AGREE", "opinion", "事实清楚"));
    does("yc.shuji", one, "deliberate", Map.of("heldOn", play.today().toString(), "result", "DECIDE", "minutes",
        "一致同意", "votes", votes()));
    assertThat(open(one)).as("cadres of the province: its Party committee approves")
        .containsExactly("accountability/approveByCommittee");
    assertThat(subject(one, "qs.xianzhang")).containsEntry("power", "CONSENT");
    assertThat(subject(one, "yl.zhenggai.a")).containsEntry("power", "DECIDE");
    does("yc.shengweishuji", one, "approveByCommittee", approval());
    assertThat(subject(one, "yl.zhenggai.a")).containsEntry("exemption_ground", "UNCLEAR_POLICY");
  }

  private List<Map<String, Object>> votes() {
    return List.of(LEADERSHIP).stream().map(login -> Map.<String, Object>of("member", play.as(login).personId(), "vote",
        "FOR")).toList();
  }

  private Map<String, Object> approval() {
    return Map.of("decision", "APPROVE", "heldOn", play.today().toString(), "opinion", "同意", "votes",
        List.of(Map.of("member", play.as("yc.shengweishuji").personId(), "vote", "FOR"), Map.of("member",
            play.as("yc.zuzhi").personId(), "vote", "FOR"), Map.of("name", "省委副书记", "vote", "ABSTAIN")));
  }

  private void served(Accountability one) {
    does("yc.shi1.a", one, "issueDecision",
        Map.of("effectiveOn", play.today().toString(), "signedBy", "省纪委书记", "appealTo", "省纪委"));
    assertThat(subjects(one)).filteredOn(row -> !row.get("form").equals("EXEMPT"))
        .allSatisfy(row -> assertThat((String) row.get("document_number")).contains("问〔"));
    matters.receive(play.as("qs.xianzhang"), (String) subject(one, "qs.xianzhang").get("ref"), Reply.SIGNED);
    List<Map<String, Object>> receipts = subjects(one).stream().filter(row -> row.get("receipt") == null)
        .map(row -> with(Map.of("receipt", "SIGNED", "receivedOn", play.today().toString(), "receivedBy",
            row.get("person_id")), row)).toList();
    does("yc.shi1.a", one, "serveDecision",
        Map.of("announcedOn", play.today().toString(), "announcedAt", "县委常委会", "receipts", receipts));
  }

  private void appeal(Accountability one) {
    matters.appeal(play.as("qs.xianzhang"), (String) subject(one, "qs.xianzhang").get("ref"), "处理过重");
    assertThat(open(one)).as("execution goes on").containsExactly("accountability/decideAppeal",
        "accountability/execute");
    List<Map<String, Object>> done = subjects(one).stream().filter(row -> !row.get("form").equals("EXEMPT"))
        .map(row -> with(Map.of("executedOn", play.today().toString(), "selfCriticismOn", play.today().toString(),
            "filedOn", play.today().toString(), "remark", "已执行"), row)).toList();
    does("yc.shi1.a", one, "execute", Map.of("executions", done, "publishedOn", play.today().toString(), "channel",
        "全省通报"));
    assertThat(subject(one, "qs.xianzhang").get("executed_on")).as("before the appeal is heard").isNotNull();
    does("yc.shuji", one, "decideAppeal", Map.of("heldOn", play.today().toString(), "outcome", "UPHELD", "votes",
        votes(), "basis", "问责条例第十三条", "reason", "事实清楚，处理适当"));
    does("yc.shi1.a", one, "serveAppeal", Map.of("receipt", "SIGNED", "receivedOn", play.today().toString()));
    appeals.goOn(now(one).appealUntil().plusDays(1));
    does("yc.anguan", one, "closeAccountability", Map.of("summary", "已办结"));
    assertThat(now(one).state()).isEqualTo(AccountabilityState.CLOSED);
  }

  @Test
  @Tag("S18")
  void keepsTheProposalFromThoseItNamesAndSaysWhyItIsThere() {
    ProblemItem item = closed();
    lookBack(item, LookBackVerdict.SHAM);
    Accountability one = proposed(item);
    Site staff = new Site(port).login("yc.anguan");
    assertThat(staff.get("/accountability/" + one.ref()).body())
        .contains("虚假整改，追究责任单位和自查、复核、销号各级签字人").doesNotContain("县长");
    String task = jdbc.queryForObject("select ref from work_item where case_kind = 'accountability' and case_id = ?",
        String.class, one.id());
    staff.postFrom("/tasks/" + task, "/tasks/" + task + "/claim", Map.of());
    assertThat(staff.get("/tasks/" + task).body()).contains("为什么有这项任务",
        "虚假整改，追究责任单位和自查、复核、销号各级签字人", "name=\"subjects\"");
    for (String named : List.of("yc.ducha", "qs.xianzhang", "yl.fenguan")) {
      assertThat(new Site(port).login(named).get("/accountability/" + one.ref()).statusCode()).as(named).isEqualTo(404);
      assertThat(access.isExcluded(one.subject(), play.as(named).personId())).as(named).isTrue();
      assertThat(matters.of(play.as(named))).as("nothing to answer before there is a case")
          .noneMatch(matter -> matter.accountabilityId() == one.id());
    }
    assertThatThrownBy(() -> does("yc.anguan", one, "decideProposal",
        Map.of("decision", "OPEN", "handlingOffice", play.office("yc.shi1"), "subjects", List.of(), "reason", "须问责")))
        .hasMessage("accountability.subjects.none").hasFieldOrPropertyWithValue("field", "subjects");
    assertThatThrownBy(() -> does("yc.anguan", one, "decideProposal", Map.of("decision", "OPEN", "subjects",
        List.of(subject(one, "yc.ducha").get("id")), "reason", "须问责"))).hasMessage("accountability.handling.unknown")
        .hasFieldOrPropertyWithValue("field", "handlingOffice");
    does("yc.anguan", one, "decideProposal", Map.of("decision", "DROP", "reason", "已由省委巡视组一并处理"));
    assertThat(now(one).state()).isEqualTo(AccountabilityState.DROPPED);
    assertThat(open(one)).isEmpty();
  }

  @Test
  @Tag("S18")
  void proposesAnInterviewOnlyAfterAMereRelapse() {
    ProblemItem item = closed();
    lookBack(item, LookBackVerdict.RELAPSED);
    assertThat(facts(item)).extracting(fact -> fact.get("kind")).containsExactly("RELAPSE");
    assertThat(jdbc.queryForObject("select count(*) from accountability where source_number = ?", Integer.class,
        facts(item).get(0).get("ref"))).isZero();
  }
}
