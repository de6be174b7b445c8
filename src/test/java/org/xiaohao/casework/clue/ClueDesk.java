package org.xiaohao.casework.clue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.casework.report.Filing;
import org.xiaohao.casework.report.ReportKind;
import org.xiaohao.casework.report.ReportText;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.Seeds;
import org.xiaohao.casework.report.Signature;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;

/** Brings reports of 青石县 to its first inspection office and works on their clues as the people there. */
@Component
class ClueDesk {

  static final String WORDS = "去年底评建档立卡户，村主任没有开村民会，直接把他弟弟和小舅子两家报了上去。";

  final Actors actors;
  final Reports reports;
  final BusinessClock clock;
  private final JdbcTemplate jdbc;
  private final Directory directory;

  ClueDesk(Actors actors, Reports reports, BusinessClock clock, JdbcTemplate jdbc, Directory directory) {
    this.actors = actors;
    this.reports = reports;
    this.clock = clock;
    this.jdbc = jdbc;
    this.directory = directory;
  }

  /** Finds ids by code. */
  @Component
  record Directory(Divisions divisions, Offices offices, People people) {
  }

  /** A clue on the village head of 柏树岭村 (C01). */
  CaseRef c01() {
    return open("qs.xyp.bsl", "qs.xyp.bsl.zhuren", Map.of("kinds", List.of("FAVOURITISM")));
  }

  /** An embezzling clue on the head of 清水垭镇 (C05). */
  CaseRef c05() {
    return open("qs.qsy", "qs.qsy.zhenzhang", Map.of("kinds", List.of("MISFEASANCE"), "subKind", "DIVERT"));
  }

  CaseRef open(String place, String post, Map<String, Object> registration) {
    return open(place, post, registration, null);
  }

  private CaseRef open(String place, String post, Map<String, Object> registration, Identity identity) {
    CaseRef report = accepted(place, List.of(post), registration, identity);
    String desk = centre(report.id());
    actors.complete(desk + ".anguan", report, "report/proposeDistribution",
        Map.of("handlingOffice", office(desk + ".shi1")));
    actors.complete(desk + ".shuji", report, "report/approveDistribution", Map.of("decision", "APPROVE"));
    return clueOf(report);
  }

  /** An accepted report that waits to be distributed. */
  CaseRef accepted(String place, List<String> posts, Map<String, Object> registration) {
    return accepted(place, posts, registration, null);
  }

  private CaseRef accepted(String place, List<String> posts, Map<String, Object> registration, Identity identity) {
    Signature signature = identity == null ? Signature.ANONYMOUS : Signature.NAMED;
    FiledReport filed = reports.file(new Filing(Seeds.random(), division(place),
        new ReportText("某干部", "村里", "去年底", WORDS, null, null, null, null, null), List.of(),
        List.of(ReportKind.OTHER), signature, identity));
    CaseRef report = new CaseRef("report", filed.id());
    Map<String, Object> form = new HashMap<>(registration);
    form.putAll(Map.of("signature", signature.name(), "respondents",
        posts.stream().map(post -> id("post", post)).toList(), "place", division(place), "proposal", "ACCEPT"));
    String desk = centre(filed.id());
    actors.complete(desk + ".shouli", report, "report/register", form);
    actors.complete(desk + ".zhuren", report, "report/decideAcceptance", Map.of("decision", "ACCEPT"));
    return report;
  }

  CaseRef clueOf(CaseRef report) {
    return new CaseRef("clue", jdbc.queryForObject("select id from clue where report_id = ?", Long.class, report.id()));
  }

  private String centre(long reportId) {
    String code = jdbc.queryForObject(
        "select office.code from office join report on report.centre_office_id = office.id where report.id = ?",
        String.class, reportId);
    return code.substring(0, code.lastIndexOf('.'));
  }

  CaseRef report(CaseRef clue) {
    return new CaseRef("report", jdbc.queryForObject("select report_id from clue where id = ?", Long.class, clue.id()));
  }

  String state(CaseRef clue) {
    return jdbc.queryForObject("select state from clue where id = ?", String.class, clue.id());
  }

  <T> T value(String column, CaseRef clue, Class<T> type) {
    return jdbc.queryForObject("select " + column + " from clue where id = ?", type, clue.id());
  }

  List<String> open(CaseRef clue) {
    return jdbc.queryForList("select form_key from work_item where case_kind = ? and case_id = ?"
        + " and state not in ('DONE', 'CANCELLED') order by id", String.class, clue.kind(), clue.id());
  }

  void set(String sql, Object... values) {
    jdbc.update(sql, values);
  }

  <T> List<T> list(String sql, Class<T> type, Object... values) {
    return jdbc.queryForList(sql, type, values);
  }

  List<Map<String, Object>> rows(String table) {
    return jdbc.queryForList("select * from " + table);
  }

  long division(String code) {
    return directory.divisions().byCode(code).id();
  }

  long office(String code) {
    return directory.offices().byCode(code).id();
  }

  long person(String code) {
    return directory.people().byCode(code).id();
  }

  String name(String code) {
    return directory.people().byCode(code).name();
  }

  private long id(String table, String code) {
    return jdbc.queryForObject("select id from " + table + " where code = ?", Long.class, code);
  }

  LocalDate today() {
    return clock.today();
  }

  void does(String who, CaseRef clue, String task, Map<String, Object> form) {
    actors.complete("qs." + who, clue, "clue/" + task, form);
  }

  void propose(CaseRef clue, String disposal, Map<String, Object> more) {
    does(team(clue).get(1), clue, "proposeDisposal",
        with(Map.of("disposal", disposal, "grounds", "线索具体，可以核查"), more));
  }

  void study(CaseRef clue, String task, String decision, Map<String, Object> more) {
    List<String> team = team(clue);
    does(team.get(0), clue, task, with(Map.of("decision", decision, "studiedOn", today().toString(), "attendees",
        team.stream().map(one -> person("qs." + one)).toList(), "opinion", "同意承办人意见"), more));
  }

  /** Head and two investigators of the office that handles the clue. */
  private List<String> team(CaseRef clue) {
    String office = jdbc.queryForObject("select o.code from office o join clue c on c.handling_office_id = o.id"
        + " where c.id = ?", String.class, clue.id()).substring("qs.".length());
    return office.equals("shi1") ? List.of("shi1.zhuren", "shi1.a", "shi1.b")
        : List.of(office, office + ".fushuji", office + ".a");
  }

  void review(CaseRef clue, String task, String decision, Map<String, Object> more) {
    does("fushuji", clue, task, with(Map.of("decision", decision, "opinion", "已阅"), more));
  }

  void approve(CaseRef clue, String task, String decision, Map<String, Object> more) {
    does("shuji", clue, task, with(Map.of("decision", decision, "opinion", "同意"), more));
  }

  /** Proposed, studied, reviewed and approved. */
  void dispose(CaseRef clue, String disposal, Map<String, Object> reason) {
    Map<String, Object> ground = disposal.equals("CLOSED_NO_ACTION") ? Map.of("closureGround", "UNCHECKABLE") : Map.of();
    propose(clue, disposal, with(ground, reason));
    study(clue, "studyDisposal", "AGREE", reason);
    review(clue, "reviewDisposal", "AGREE", reason);
    approve(clue, "approveDisposal", "APPROVE", reason);
  }

  Map<String, Object> plan(String leader, String... members) {
    List<Long> ids = new ArrayList<>();
    for (String member : members) {
      ids.add(person("qs." + member));
    }
    return Map.of("leader", person("qs." + leader), "members", ids, "plan", "查阅评议记录，入户走访", "measures",
        List.of("OBTAIN", "TALK"), "safetyPlan", "两人谈话，全程有人陪同");
  }

  void planned(CaseRef clue) {
    List<String> team = team(clue);
    does(team.get(1), clue, "planVerification", plan(team.get(1), team.get(2)));
    review(clue, "approveVerificationPlan", "APPROVE", Map.of("measures", List.of("OBTAIN", "TALK")));
  }

  Map<String, Object> findings(Map<String, Object> more) {
    Map<String, Object> evidence = Map.of("source", "OBTAIN", "obtainedOn", today().toString(), "description", "评议记录");
    Map<String, Object> fact = Map.of("allegation", "亲属不符合条件", "found", "两户均有商铺", "verdict", "SUBSTANTIATED",
        "evidence", "１");
    return with(Map.of("process", "调取记录，谈话六人", "evidence", List.of(evidence), "facts", List.of(fact), "shownOn",
        today().toString(), "conclusion", "SUBSTANTIATED", "characterisation", "优亲厚友", "responsibility", "村主任负直接责任",
        "proposals", List.of("RECTIFY")), more);
  }

  void established(CaseRef clue, Map<String, Object> more) {
    does(team(clue).get(1), clue, "establishFacts", findings(more));
  }

  void signed(CaseRef clue) {
    team(clue).subList(1, 3).forEach(one -> does(one, clue, "signFindings", Map.of("decision", "SIGN")));
  }

  void approved(CaseRef clue) {
    study(clue, "studyFindings", "AGREE", Map.of());
    review(clue, "reviewFindings", "AGREE", Map.of());
    approve(clue, "approveFindings", "AGREE", Map.of());
  }

  /** A clue whose findings are approved. */
  CaseRef verified() {
    return verified(c01());
  }

  /** The clue of C01 as if its reporter had given a name. */
  CaseRef verifiedOf(Identity identity) {
    return verified(open("qs.xyp.bsl", "qs.xyp.bsl.zhuren", Map.of("kinds", List.of("FAVOURITISM")), identity));
  }

  CaseRef verified(CaseRef clue) {
    dispose(clue, "PRELIM_VERIFICATION", Map.of());
    planned(clue);
    established(clue, Map.of());
    signed(clue);
    approved(clue);
    return clue;
  }

  Map<String, Object> recommendation(Map<String, Object> more) {
    return Map.of("recommendations", List.of(with(Map.of("problem", "村级评议程序不到位，不符合条件的两户被纳入", "requirement",
        "清退不符合条件户，补录应纳未纳户，重新公示", "aspect", "BASICS", "dimension", "N2", "place",
        division("qs.xyp.bsl"), "office", office("qs.ducha"), "dueOn", today().plusMonths(2).toString()), more)));
  }

  static Map<String, Object> with(Map<String, Object> form, Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(form);
    all.putAll(more);
    return all;
  }
}
