package org.xiaohao.casework.accountability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;

/** Opens cases at 青石县 and works on them as the people there. */
@Component
class AccountabilityDesk {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  final Actors actors;
  final Accountabilities cases;
  final BusinessClock clock;
  final JdbcTemplate jdbc;

  AccountabilityDesk(Actors actors, Accountabilities cases, BusinessClock clock, JdbcTemplate jdbc) {
    this.actors = actors;
    this.cases = cases;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  Viewer as(String login) {
    return actors.as(login);
  }

  String today() {
    return clock.today().toString();
  }

  long id(String table, String code) {
    return jdbc.queryForObject("select id from " + table + " where code = ?", Long.class, code);
  }

  OpeningForm form(String office, List<String> units, List<String> posts) {
    return new OpeningForm(id("office", office), id("office", office.split("\\.")[0] + ".shi1"),
        TriggerKind.POOR_RECTIFICATION, null, "督通〔2017〕" + NUMBER.incrementAndGet() + "号", clock.today(),
        "整改逾期三个月未完成", units.stream().map(code -> id("office", code)).toList(),
        posts.stream().map(code -> id("post", code)).toList());
  }

  Accountability open(String login, String office, List<String> units, List<String> posts) {
    String ref = cases.open(as(login), form(office, units, posts));
    return now(jdbc.queryForObject("select id from accountability where ref = ?", Long.class, ref));
  }

  /** A unit, and a village head whom the township manages: within the county's authority. */
  Accountability open() {
    return open("qs.shi1.a", "qs.shi1", List.of("qs.xyp.bsl.cunwei"), List.of("qs.xyp.bsl.zhuren"));
  }

  Accountability now(long id) {
    return cases.byId(id);
  }

  Accountability now(Accountability one) {
    return cases.byId(one.id());
  }

  List<Map<String, Object>> subjects(Accountability one) {
    return jdbc.queryForList("select * from accountability_subject where accountability_id = ? order by no", one.id());
  }

  long subject(Accountability one, int no) {
    return ((Number) subjects(one).get(no - 1).get("id")).longValue();
  }

  String ref(Accountability one, int no) {
    return (String) subjects(one).get(no - 1).get("ref");
  }

  void does(String login, Accountability one, String task, Map<String, Object> form) {
    actors.complete(login, one.subject(), "accountability/" + task, form);
  }

  List<String> open(Accountability one) {
    CaseRef subject = one.subject();
    return jdbc.queryForList("select form_key from work_item where case_kind = ? and case_id = ?"
        + " and state not in ('DONE', 'CANCELLED') order by form_key", String.class, subject.kind(), subject.id());
  }

  private List<Map<String, Object>> each(Accountability one, Map<String, Object> row) {
    List<Map<String, Object>> rows = new ArrayList<>();
    subjects(one).forEach(subject -> rows.add(with(row, "subject", subject.get("id"))));
    return rows;
  }

  static Map<String, Object> with(Map<String, Object> row, String key, Object value) {
    Map<String, Object> all = new HashMap<>(row);
    all.put(key, value);
    return all;
  }

  void investigate(Accountability one) {
    does("qs.shi1.a", one, "investigate", Map.of("facts", "整改任务未落实", "evidence", "督查记录三份", "answerDueOn", today(),
        "findings", each(one, Map.of("text", "逾期未整改，未报告"))));
  }

  Map<String, Object> paper(Accountability one, int no) {
    return Map.of("subject", subject(one, no), "reply", "SIGNED", "metOn", today());
  }

  void met(Accountability one) {
    investigate(one);
    List<Map<String, Object>> papers = new ArrayList<>();
    for (int no = 1; no <= subjects(one).size(); no++) {
      papers.add(paper(one, no));
    }
    does("qs.shi1.a", one, "recordMeeting", Map.of("result", "PROCEED", "meetings", papers));
  }

  static Map<String, Object> forUnit() {
    return Map.of("form", "CIRCULAR", "responsibility", "OVERALL_LEADERSHIP", "dutyLine", "ORGANISATION", "basis",
        "问责条例第七条第一款", "reason", "组织不力");
  }

  static Map<String, Object> forPerson() {
    return Map.of("form", "ADMONITION", "responsibility", "MAIN_LEADERSHIP", "dutyLine", "PARTY", "effectMonths", 6,
        "basis", "问责条例第七条第二款", "reason", "履职不力");
  }

  void propose(Accountability one, List<Map<String, Object>> proposals, String publication) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      rows.add(with(proposals.get(i), "subject", subject(one, i + 1)));
    }
    does("qs.shi1.a", one, "proposeDecision", Map.of("proposals", rows, "publication", publication));
  }

  void drafted(Accountability one, Map<String, Object>... proposals) {
    met(one);
    propose(one, List.of(proposals), "NONE");
    does("qs.shenli", one, "reviewDraft", Map.of("decision", "AGREE", "opinion", "事实清楚，依据适当"));
  }

  List<Map<String, Object>> votes(String commission, String vote, String... members) {
    List<Map<String, Object>> votes = new ArrayList<>();
    for (String member : members) {
      votes.add(Map.of("member", id("person", commission + "." + member), "vote", vote));
    }
    return votes;
  }

  /** The county's Party committee: its secretary, and two members whom the register does not know. */
  List<Map<String, Object>> committee(String vote) {
    return List.of(Map.of("member", id("person", "qs.xianweishuji"), "vote", vote), Map.of("name", "常委甲", "vote", vote),
        Map.of("name", "常委乙", "vote", vote));
  }

  Map<String, Object> meeting(String commission, String result) {
    return Map.of("heldOn", today(), "result", result, "minutes", "会议一致意见", "votes",
        votes(commission, "FOR", "shuji", "fushuji", "shi2.zhuren"));
  }

  void decided(Accountability one) {
    drafted(one, forUnit(), forPerson());
    does("qs.shuji", one, "deliberate", meeting("qs", "DECIDE"));
  }

  void issue(Accountability one) {
    does("qs.shi1.a", one, "issueDecision",
        Map.of("effectiveOn", today(), "signedBy", "县纪委书记", "appealTo", "县纪委"));
  }

  Map<String, Object> receipt(Accountability one, int no, String person) {
    return Map.of("subject", subject(one, no), "receipt", "SIGNED", "receivedOn", today(), "receivedBy",
        id("person", person));
  }

  void serve(Accountability one, List<Map<String, Object>> receipts) {
    does("qs.shi1.a", one, "serveDecision",
        Map.of("announcedOn", today(), "announcedAt", "村党员大会", "receipts", receipts));
  }

  void served(Accountability one) {
    decided(one);
    issue(one);
    serve(one, List.of(receipt(one, 1, "qs.xyp.bsl.zhishu"), receipt(one, 2, "qs.xyp.bsl.zhuren")));
  }

  void execute(Accountability one) {
    does("qs.shi1.a", one, "execute", Map.of("executions", each(one,
        Map.of("executedOn", today(), "selfCriticismOn", today(), "filedOn", today(), "remark", "已执行"))));
  }
}
