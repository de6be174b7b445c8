package org.xiaohao.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.vault.Keyring;

/** The cases that are asked about, the people who ask, and what an address needs to name them. */
final class RightsStage {

  private static final List<String> DISCIPLINE = List.of("qs.shi1.a", "yl.shi1.a", "qs.qsy.jiwei", "by.shi1.a",
      "qs.shi1.c", "qs.qsy.zhenzhang", "qs.ducha");
  private static final List<String> CENTRES = List.of("qs.shouli", "yl.shouli", "qs.qsy.jiwei", "by.shouli",
      "qs.shi1.c", "qs.qsy.zhenzhang", "qs.ducha");
  private static final List<String> ANSWERED = List.of("sp.shi1.a", "qh.shouli", "sp.yzy.jiwei", "lg.shouli",
      "sp.shi1.b", "sp.yzy.zhenzhang", "sp.ducha");
  private static final List<String> REFUSED = List.of("qs.shouli", "yl.shouli", "qs.qsy.jiwei", "by.shouli", "qs.zhuren",
      "qs.qsy.zhenzhang", "qs.ducha");
  private static final List<String> RECALLING = List.of("qs.zuzhi", "yl.zuzhi", "qs.xyp.zhenzhang", "by.zuzhi",
      "qs.ducha.zhuren", "qs.qsy.zhenzhang", "qs.shi1.a");
  private static final List<String> RECTIFICATION = List.of("sp.zhenggai.a", "qh.ducha", "sp.bht.zhenzhang", "lg.ducha",
      "sp.ducha.zhuren", "sp.yzy.zhenzhang", "sp.shi1.a");
  /** Around an interview for which a county summons a township. */
  private static final List<String> SUMMONING = List.of("lg.ducha", "qh.ducha", "lg.ny.zhenzhang", "sp.ducha",
      "lg.ducha.zhuren", "lg.ny.shuji", "lg.shi1.a");

  private static final List<String> VISITED = List.of("yc.anfang.a", "yc.fupin", "lg.ducha", "qh.anfang", "yc.anfang.b",
      "lg.xianzhang", "yc.shi1.a");
  private static final List<String> INSPECTED = List.of("yc.minzheng", "yc.fupin", "qs.ducha", "yl.ducha",
      "yc.ducha.zhuren", "qs.xianweishuji", "yc.shi1.a");
  private static final List<String> LOOKED_BACK = List.of("yc.ducha", "yc.fupin", "sp.ducha", "qh.ducha",
      "yc.ducha.zhuren", "sp.xianzhang", "yc.shi1.a");

  /** Around a problem of the province that is addressed to one county. */
  private static final List<String> ANSWERING = List.of("qs.zhenggai.a", "yl.ducha", "qs.xyp.zhenzhang", "by.ducha",
      "qs.ducha.zhuren", "qs.qsy.zhenzhang", "qs.shi1.a");

  private static final List<String> REPORTED = List.of("qh.anfang", "yc.fupin", "lg.ducha", "yl.ducha", "qh.anfang.a",
      "lg.xianzhang", "qh.shi1.a");
  private static final List<String> STATED = List.of("yl.shizhang", "yc.ducha", "qs.xianzhang", "qh.shizhang",
      "yl.ducha", "yl.shiweishuji", "yl.shi1.a");

  /** Around a household of 柏树岭村; a child is the township of another village. */
  private static final List<String> REGISTERED = List.of("qs.fupin", "yl.ducha", "qs.qsy.zhenzhang", "by.fupin",
      "qs.ducha.zhuren", "qs.qsy.zhenzhang", "qs.shi1.a");
  private static final List<String> FUNDED = List.of("qs.caizheng", "yl.caizheng", "qs.qsy.zhenzhang", "by.caizheng",
      "qs.shenji", "qs.xyp.zhenzhang", "qs.shi1.a");

  private static final List<String> LED = List.of("qs.zhenggai.a", "yl.zhenggai", "qs.qsy.zhenzhang", "by.zhenggai",
      "qs.ducha", "qs.xyp.zhenzhang", "qs.shi1.a");

  /** Around help that a department of 青石县 gave. */
  private static final List<String> HELPED = List.of("qs.minzheng", "yl.ducha", "qs.qsy.zhenzhang", "by.ducha",
      "qs.ducha.zhuren", "qs.xyp.zhenzhang", "qs.shi1.a");

  /** Around a cadre in a village of 向阳坪镇. */
  private static final List<String> STATIONED = List.of("qs.zuzhi", "yl.zuzhi", "qs.xyp.zhenzhang", "by.zuzhi",
      "qs.fupin", "qs.qsy.zhenzhang", "qs.shi1.a");

  /** Around a work group of the city that goes to 青石县. */
  private static final List<String> SURVEYED = List.of("yl.zuzhi", "yc.zuzhi", "qs.zuzhi", "qh.zuzhi", "yl.fupin",
      "qs.qsy.zhenzhang", "yl.shi1.a");

  private static final List<String> ASSESSED = List.of("qs.fupin", "yl.fupin", "qs.qsy.zhenzhang", "by.fupin",
      "qs.ducha", "qs.xyp.zhenzhang", "qs.shi1.a");

  /** Around a tender of 青石县 that its audit entered. */
  private static final List<String> TENDERED = List.of("qs.ducha", "yl.ducha", "qs.qsy.zhenzhang", "by.ducha",
      "qs.ducha.zhuren", "qs.xyp.zhenzhang", "qs.shi1.a");

  private static final List<String> CIRCULATED = List.of("yl.ducha", "yc.ducha", "qs.ducha", "qh.ducha", "yl.ducha.zhuren",
      "yl.shizhang", "yl.shi1.a");

  private static final List<String> SENT = List.of("qs.ducha", "yl.ducha", "qs.xyp.zhenzhang", "by.ducha",
      "qs.ducha.zhuren", "qs.qsy.zhenzhang", "qs.shi1.a");

  private final JdbcTemplate jdbc;
  private final Subjects subjects;
  private final Actors actors;
  private final CaseAccess access;
  private final RaisedCases raised;
  private final BusinessClock clock;
  private final CaseRef withFile;
  private final CaseRef clueWithFile;
  private final long file;
  private final long clueFile;

  RightsStage(JdbcTemplate jdbc, Subjects subjects, Actors actors, CaseAccess access, Attachments attachments,
      Keyring keyring, RaisedCases raised, BusinessClock clock) throws IOException {
    this.jdbc = jdbc;
    this.subjects = subjects;
    this.actors = actors;
    this.access = access;
    this.raised = raised;
    this.clock = clock;
    this.withFile = subjects.report("C05");
    this.clueWithFile = subjects.clue("C05");
    this.file = store(attachments, keyring, withFile);
    this.clueFile = store(attachments, keyring, clueWithFile);
  }

  private static long store(Attachments attachments, Keyring keyring, CaseRef owner) throws IOException {
    return attachments.store(owner, new Upload("REPORTER", "付款单.txt", "text/plain",
        new ByteArrayInputStream("付款单".getBytes(StandardCharsets.UTF_8))), List.of(keyring.staff())).id();
  }

  /** For the end of a transaction: the other tests of the played cases know of no file. */
  void removeFile(Attachments attachments) {
    attachments.removeAll(withFile);
    attachments.removeAll(clueWithFile);
  }

  /** Login of whoever stands so to what the route is about. */
  String login(RightsPage.Route route, Kin kin) {
    if (kin == Kin.OWN && !route.own().isEmpty()) {
      return route.own();
    }
    return people(route.on()).get(kin.ordinal());
  }

  private static List<String> people(String on) {
    return switch (on) {
      case "answered report" -> ANSWERED;
      case "refused report" -> REFUSED;
      case "oversight", "list", "item", "item task", "item task held", "item document" -> RECTIFICATION;
      case "interview" -> SUMMONING;
      case "visit", "visit served", "squad" -> VISITED;
      case "direct" -> REPORTED;
      case "statement" -> STATED;
      case "bulletin" -> CIRCULATED;
      case "clue letter", "cluster", "topic" -> SENT;
      case "inspection", "inspecting", "hearing" -> INSPECTED;
      case "look-back", "quarter", "listing" -> LOOKED_BACK;
      case "fund", "allocation", "allocation received", "allocation landed", "allocation unpublished", "carry-over",
          "carry-over idle", "treasury" -> FUNDED;
      case "tender", "tendering" -> TENDERED;
      case "village", "village pair", "cadre", "cadre attended", "keeping" -> STATIONED;
      case "group", "sending" -> SURVEYED;
      case "household", "household proposed", "recheck", "two-lines", "registering" -> REGISTERED;
      case "parent" -> ANSWERING;
      case "leader", "broadcast" -> LED;
      case "help", "help rate" -> HELPED;
      case "assessment" -> ASSESSED;
      case "recall", "exemplar" -> RECALLING;
      case "clue", "clue document", "clue task", "clue task assigned", "clue task held", "clue task of the absent", "accountability",
          "supervision", "supervised", "matter", "referral" -> DISCIPLINE;
      default -> CENTRES;
    };
  }

  /** Brings the case into the state that the route is about; inside the transaction that is rolled back. */
  Map<String, String> prepare(RightsPage.Route route, Kin kin) {
    String login = kin == Kin.STRANGER ? null : login(route, kin);
    return switch (route.on()) {
      case "report" -> report(route);
      case "clue" -> clue(route);
      case "accountability" -> accountability();
      case "matter" -> Map.of("ref", accountability().get("matter"));
      case "referral" -> referral();
      case "recall" -> recall();
      case "exemplar" -> exemplar();
      case "answered report" -> recused(route, subjects.report("C04"), kin);
      case "refused report" -> recused(route, subjects.report("C10"), kin);
      case "list" -> recused(route, subjects.list("C04", 1), kin);
      case "item" -> item(route, kin);
      case "item document" -> document(recused(route, subjects.item("C04", 2), kin));
      case "clue document" -> document(of(subjects.clue("C05")));
      case "interview" -> recused(route, raised.interview(actors, clock), kin);
      case "item task" -> task(login, recused(route, subjects.item("C04", 2), kin), "OPEN", null);
      case "item task held" -> task(login, recused(route, subjects.item("C04", 2), kin), "HELD", login(route, Kin.OWN));
      case "clue task" -> task(login, of(subjects.clue("C05")), "TO_ASSIGN", null);
      case "clue task assigned" -> task(login, of(subjects.clue("C05")), "ASSIGNED", login(route, Kin.OWN));
      case "clue task held" -> task(login, of(subjects.clue("C05")), "HELD", login(route, Kin.OWN));
      case "visit", "visit served" -> raised.visit(actors, clock, file, route.on().endsWith("served"));
      case "squad", "inspecting" -> raised.offices(clock);
      case "direct" -> raised.direct(actors);
      case "statement" -> raised.statement(actors, clock);
      case "bulletin" -> raised.bulletin(actors, access, kin == Kin.RECUSED);
      case "clue letter" -> Map.of("ref", raised.clueLetter(actors, access, kin == Kin.RECUSED));
      case "hearing" -> raised.hearing(actors, clock);
      case "inspection" -> inspection(route, kin);
      case "look-back" -> lookBack(route, kin);
      case "quarter" -> raised.quarter();
      case "leader" -> leader();
      case "help" -> help(route, kin);
      case "broadcast" -> Map.of("ref", route.path().startsWith("/api") ? "\"qs\"" : ">青石县<");
      case "help rate" -> Map.of("on", clock.today().toString());
      case "treasury" -> raised.treasury(clock);
      case "cluster" -> Map.of("place", raised.treasury(clock).get("county"), "month", "2017-11", "entry", "DUTY-3");
      case "topic" -> played(route, "research_topic", "research-topic", kin);
      case "assessment" -> played(route, "assessment", "assessment", kin);
      case "tendering" -> raised.tendering(clock);
      case "tender" -> money(route, raised.tender(actors, clock), kin);
      case "fund" -> money(route, raised.batch(actors, clock), kin);
      case "allocation", "allocation received", "allocation landed", "allocation unpublished" ->
          money(route, raised.allocation(actors, clock, route.on().replaceAll("allocation ?", "")), kin);
      case "carry-over", "carry-over idle" ->
          money(route, raised.carryOver(actors, clock, route.on().endsWith("idle")), kin);
      case "village", "village pair", "cadre", "cadre attended" -> stationed(route, kin);
      case "keeping", "sending" -> raised.workGroup(actors, clock);
      case "group" -> group(route, kin);
      case "household", "household proposed" ->
          kept(route, kin, "household", raised.household(actors, clock, route.on().endsWith("proposed")));
      case "registering" -> raised.registering(clock);
      case "two-lines" -> kept(route, kin, "two-lines", raised.twoLines(actors));
      case "recheck" -> kept(route, kin, "recheck", raised.recheck(actors, clock));
      case "listing" -> Map.of("office", String.valueOf(actors.as("yc.ducha").appointments().get(0).officeId()));
      case "parent" -> parent(route, kin);
      case "envelope" -> Map.of("id", envelope(actors.as(login(route, Kin.OWN)).personId()));
      case "supervision" -> raised.supervision(actors, clock, subjects.ref(clueWithFile));
      case "supervised" -> Map.of("case", subjects.ref(clueWithFile));
      case "process move" -> Map.of("id", move());
      case "clue task of the absent" -> ofTheAbsent(login, route);
      case "absence" -> Map.of("id", absence(login(route, Kin.OWN), "qs.zhuren"));
      case "filter" -> Map.of("id", filter(login(route, Kin.OWN)));
      case "token" -> Map.of("id", token(login(route, Kin.OWN)));
      case "oversight" -> Map.of("office", jdbc.queryForObject("select id from office where code = 'sp.ducha'",
          String.class));
      default -> Map.of("key", "clue-disposal");
    };
  }

  /** A record of money, from which somebody of the county's audit is kept. */
  private Map<String, String> money(RightsPage.Route route, CaseRef subject, Kin kin) {
    if (kin == Kin.RECUSED) {
      access.exclude(subject, actors.as(login(route, kin)).personId(), "DECLARED", true);
    }
    String table = subject.kind().replace('-', '_');
    Map<String, String> names = new HashMap<>(raised.treasury(clock));
    names.put("ref", jdbc.queryForObject("select ref from " + table + " where id = ?", String.class, subject.id()));
    return names;
  }

  /** The head of 青石县, of whom one day is entered, with one village. */
  private Map<String, String> leader() {
    jdbc.update("insert into work_log (post_id, worked_on, hours, poverty_hours, person_id, entered_by_id, created_at)"
        + " select id, '2017-05-02', 8, 4, 1, 1, utc_timestamp() from post where code = 'qs.xianzhang'");
    jdbc.update("delete from village_contract");
    jdbc.update("insert into village_contract (post_id, village_id, grade, from_on, running, entered_by_id, created_at)"
        + " select p.id, d.id, 'POOR', '2017-05-02', 1, 1, utc_timestamp() from post p join division d"
        + " on d.code = 'qs.xyp.bsl' where p.code = 'qs.xianzhang'");
    String village = jdbc.queryForObject("select village_id from village_contract", String.class);
    return Map.of("village", village, "ref", "qs.xianzhang", "code", "qs.xianzhang", "day", "2017-05-02", "on", "2017-05-03");
  }

  /** Entered and not signed yet; one inspector of the county is kept from it. */
  private Map<String, String> help(RightsPage.Route route, Kin kin) {
    Map<String, Object> place = jdbc.queryForMap("select o.id as office, d.id as village, p.id as witness from office o"
        + " join division d on d.code = 'qs.xyp.bsl' join post p on p.code = 'qs.xyp.bsl.zhuren' where o.code = 'qs.minzheng'");
    jdbc.update("insert into work_entry (ref, helper_id, office_id, village_id, household, helped_on, measure, effect, state,"
        + " created_at) values ('W000RIGHTS0', ?, ?, ?, 'A1', '2017-05-02', 'x', 'y', 'WAITING', utc_timestamp())",
        actors.as("qs.minzheng").personId(), place.get("office"), place.get("village"));
    CaseRef entry = new CaseRef("work-entry", jdbc.queryForObject("select max(id) from work_entry", Long.class));
    access.grantPerson(entry, actors.as("qs.minzheng").personId(), Relation.HANDLER);
    for (String office : List.of("qs.ducha", "yl.ducha")) {
      access.grantOffice(entry, jdbc.queryForObject("select id from office where code = ?", Long.class, office),
          Relation.READER);
    }
    if (kin == Kin.RECUSED) {
      access.exclude(entry, actors.as(login(route, kin)).personId(), "DECLARED", true);
    }
    return Map.of("ref", "W000RIGHTS0", "office", place.get("office").toString(), "village", place.get("village").toString(),
        "witness", place.get("witness").toString(), "on", "2017-05-03");
  }

  /** A village or a cadre there, from which somebody of the poverty relief office is kept. */
  private Map<String, String> stationed(RightsPage.Route route, Kin kin) {
    Map<String, String> names = raised.stationed(actors, clock);
    String what = route.on().split(" ")[0];
    CaseRef subject = new CaseRef("stationed-" + what, Long.parseLong(names.get(what + "Id")));
    if (route.on().endsWith("attended")) {
      jdbc.update("insert into stationed_attendance (cadre_id, day, mark, recorded_by_id, recorded_at, created_at)"
          + " values (?, ?, 'PRESENT', 1, utc_timestamp(), utc_timestamp())", subject.id(), clock.today());
      names.put("day", clock.today().toString());
    }
    if (kin == Kin.RECUSED) {
      access.exclude(subject, actors.as(login(route, kin)).personId(), "DECLARED", true);
    }
    names.put("ref", names.get(route.on().endsWith("pair") ? "pair" : what));
    return names;
  }

  /** A group that has yet to visit 柏树岭村, from which somebody of the city's poverty relief office is kept. */
  private Map<String, String> group(RightsPage.Route route, Kin kin) {
    Map<String, String> names = raised.workGroup(actors, clock);
    if (kin == Kin.RECUSED) {
      access.exclude(new CaseRef("stationed-group", Long.parseLong(names.get("groupId"))),
          actors.as(login(route, kin)).personId(), "DECLARED", true);
    }
    names.put("ref", names.get("group"));
    return names;
  }

  /** A record of the register, from which a colleague of its keeper is kept. */
  private Map<String, String> kept(RightsPage.Route route, Kin kin, String kind, Map<String, String> names) {
    if (kin == Kin.RECUSED) {
      access.exclude(new CaseRef(kind, Long.parseLong(names.get("id"))), actors.as(login(route, kin)).personId(),
          "DECLARED", true);
    }
    return names;
  }

  /** A record of 青石县 out of the played cases, from which somebody of its supervision office is kept. */
  private Map<String, String> played(RightsPage.Route route, String table, String kind, Kin kin) {
    String id = jdbc.queryForObject("select max(t.id) from " + table + " t join case_access a on a.case_kind = ?"
        + " and a.case_id = t.id join division d on a.principal = concat('D:', d.id) where d.code = 'qs'", String.class, kind);
    if (kin == Kin.RECUSED) {
      access.exclude(new CaseRef(kind, Long.parseLong(id)), actors.as(login(route, kin)).personId(), "DECLARED", true);
    }
    Map<String, String> names = new HashMap<>(raised.treasury(clock));
    names.put("ref", jdbc.queryForObject("select ref from " + table + " where id = ?", String.class, id));
    return names;
  }

  private Map<String, String> inspection(RightsPage.Route route, Kin kin) {
    Map<String, String> names = raised.inspection(actors, clock);
    if (kin == Kin.RECUSED) {
      access.exclude(new CaseRef("inspection", Long.parseLong(names.get("id"))),
          actors.as(login(route, kin)).personId(), "DECLARED", true);
    }
    return names;
  }

  private Map<String, String> lookBack(RightsPage.Route route, Kin kin) {
    Map<String, String> names = raised.lookBack(actors);
    if (kin == Kin.RECUSED) {
      long item = jdbc.queryForObject("select id from problem_item where ref = ?", Long.class, names.get("item"));
      access.exclude(new CaseRef("problem-item", item), actors.as(login(route, kin)).personId(), "DECLARED", true);
    }
    return names;
  }

  private Map<String, String> report(RightsPage.Route route) {
    return Map.of("ref", subjects.ref(withFile), "kind", withFile.kind(), "id",
        String.valueOf(route.path().startsWith("/follow") ? withFile.id() : file));
  }

  private Map<String, String> clue(RightsPage.Route route) {
    return Map.of("ref", subjects.ref(clueWithFile), "kind", clueWithFile.kind(), "id",
        String.valueOf(route.path().startsWith("/follow") ? clueWithFile.id() : clueFile));
  }

  /** A case on the head of 清水垭镇, to whom its findings are shown; from which the recused investigator is kept. */
  private Map<String, String> accountability() {
    String office = jdbc.queryForObject("select id from office where code = 'qs.shi1'", String.class);
    jdbc.update("insert into accountability (ref, trigger_kind, trigger_on, source_number, opening_office_id,"
        + " handling_office_id, division_id, deciding_division_id, state, rule_set, opened_on, opened_by_id, answer_due_on,"
        + " publication, created_at) select 'A000RIGHTS0', 'MAJOR_PROBLEM', '2017-06-27', 'rights', id, id, division_id,"
        + " division_id, 'FINDINGS_SHOWN', '2020', '2017-06-27', 1, '2017-12-31', 'NONE', utc_timestamp() from office"
        + " where id = ?", office);
    long id = jdbc.queryForObject("select id from accountability where ref = 'A000RIGHTS0'", Long.class);
    jdbc.update("insert into accountability_subject (ref, accountability_id, no, kind, office_id, post_id, person_id,"
        + " managed_by, created_at) select 'S000RIGHTS0', ?, 1, 'PERSON', office_id, id, ?, managed_by, utc_timestamp()"
        + " from post where code = 'qs.qsy.zhenzhang'", id, actors.as("qs.qsy.zhenzhang").personId());
    CaseRef subject = new CaseRef("accountability", id);
    access.grantOffice(subject, Long.parseLong(office), Relation.OWNER);
    access.exclude(subject, actors.as("qs.qsy.zhenzhang").personId(), "RESPONDENT", true);
    access.exclude(subject, actors.as("qs.shi1.c").personId(), "KIN", true);
    return Map.of("ref", "A000RIGHTS0", "matter", "S000RIGHTS0", "organ",
        jdbc.queryForObject("select id from office where code = 'qs.gongan'", String.class));
  }

  /** A recall that the organisation department has; from which an overseer who declared an interest is kept. */
  private Map<String, String> recall() {
    jdbc.update("insert into recall (ref, cadre, ground, village_id, division_id, proposing_office_id, sending_office_id,"
        + " host_office_id, state, opened_on, opened_by_id, created_at) select 'Z000RIGHTS0', 'FIRST_SECRETARY', 'IDLE',"
        + " v.id, o.division_id, o.id, o.id, o.id, 'VERIFIED', '2017-06-27', 1, utc_timestamp() from office o join division v"
        + " on v.code = 'qs.xyp.bsl' where o.code = 'qs.zuzhi'");
    CaseRef recall = new CaseRef("recall",
        jdbc.queryForObject("select id from recall where ref = 'Z000RIGHTS0'", Long.class));
    for (String office : List.of("qs.zuzhi", "qs.ducha")) {
      access.grantOffice(recall, jdbc.queryForObject("select id from office where code = ?", Long.class, office),
          Relation.HANDLER);
    }
    access.exclude(recall, actors.as("qs.ducha.zhuren").personId(), "DECLARED", true);
    return Map.of("ref", "Z000RIGHTS0");
  }

  /** An entry of the organisation department's register. */
  private Map<String, String> exemplar() {
    jdbc.update("insert into exemplar (ref, kind, office_id, division_id, happened_on, entered_by_id, entered_on,"
        + " created_at) select 'E000RIGHTS0', 'COMMENDATION', id, division_id, '2017-06-27', 1, '2017-06-27',"
        + " utc_timestamp() from office where code = 'qs.zuzhi'");
    return Map.of("ref", "E000RIGHTS0");
  }

  /** A letter of that case that went to the police. */
  private Map<String, String> referral() {
    String organ = accountability().get("organ");
    jdbc.update("insert into referral (ref, accountability_id, handling_office_id, division_id, receiver_office_id,"
        + " receiver, state, rule_set, opened_on, opened_by_id, sent_on, created_at) select 'M000RIGHTS0', id,"
        + " handling_office_id, division_id, ?, 'POLICE', 'SENT', '2020', opened_on, 1, opened_on, utc_timestamp()"
        + " from accountability where ref = 'A000RIGHTS0'", organ);
    CaseRef letter = new CaseRef("referral",
        jdbc.queryForObject("select id from referral where ref = 'M000RIGHTS0'", Long.class));
    access.copyExclusions(new CaseRef("accountability",
        jdbc.queryForObject("select id from accountability where ref = 'A000RIGHTS0'", Long.class)), letter);
    access.grantOffice(letter, jdbc.queryForObject("select id from office where code = 'qs.shi1'", Long.class),
        Relation.OWNER);
    access.grantOffice(letter, Long.parseLong(organ), Relation.HANDLER);
    return Map.of("ref", "M000RIGHTS0");
  }

  private Map<String, String> of(CaseRef subject) {
    String ref = subject.kind().equals("interview")
        ? jdbc.queryForObject("select ref from interview where id = ?", String.class, subject.id())
        : subjects.ref(subject);
    return Map.of("ref", ref, "kind", subject.kind(), "id", String.valueOf(subject.id()));
  }

  /** The first document of a case. */
  private Map<String, String> document(Map<String, String> subject) {
    String ref = jdbc.queryForObject("select ref from official_document where case_kind = ? and case_id = ?"
        + " order by id limit 1", String.class, subject.get("kind"), subject.get("id"));
    return Map.of("ref", ref);
  }

  /** Where the played case knows of no recusal, somebody of an office that has it declares one. */
  private Map<String, String> parent(RightsPage.Route route, Kin kin) {
    String ref = raised.parent(actors, clock);
    recused(route, new CaseRef("problem-list", jdbc.queryForObject("select a.list_id from county_answer a"
        + " join parent_problem p on p.id = a.problem_id where p.ref = ?", Long.class, ref)), kin);
    return Map.of("ref", ref);
  }

  private Map<String, String> recused(RightsPage.Route route, CaseRef subject, Kin kin) {
    if (kin == Kin.RECUSED) {
      access.exclude(subject, actors.as(login(route, kin)).personId(), "DECLARED", true);
    }
    return of(subject);
  }

  /** With a piece of evidence that has a file, and a household that is ticked. */
  private Map<String, String> item(RightsPage.Route route, Kin kin) {
    CaseRef item = subjects.item("C04", 2);
    Map<String, String> names = recused(route, item, kin);
    jdbc.update("update item_evidence set attachment_id = ? where item_id = ? order by id desc limit 1", file, item.id());
    String evidence = jdbc.queryForObject("select max(id) from item_evidence where item_id = ?", String.class, item.id());
    jdbc.update("insert into item_line (item_id, number, code, text, created_at) values (?, 1, 'Z1', '一户',"
        + " utc_timestamp())", item.id());
    return Map.of("ref", names.get("ref"), "kind", item.kind(), "id",
        route.path().startsWith("/follow") ? names.get("id") : evidence, "line", "1", "evidence", evidence);
  }

  /** An overdue task in that state, of a case that whoever asks follows. */
  private Map<String, String> task(String login, Map<String, String> subject, String state, String holder) {
    if (login != null) {
      jdbc.update("insert into case_follow (person_id, case_kind, case_id, created_at) values (?, ?, ?, utc_timestamp())",
          actors.as(login).personId(), subject.get("kind"), subject.get("id"));
    }
    Map<String, Object> row = jdbc.queryForMap("select id, ref from work_item where case_kind = ? and case_id = ? and"
        + " state not in ('DONE', 'CANCELLED')", subject.get("kind"), subject.get("id"));
    jdbc.update("update work_item set state = ?, assignee_id = ?, due_on = '2017-01-03' where id = ?", state,
        holder == null ? null : actors.as(holder).personId(), row.get("id"));
    return Map.of("ref", row.get("ref").toString(), "case", subject.get("ref"), "task", row.get("id").toString());
  }

  private String envelope(long clerk) {
    String envelope = jdbc.queryForObject("select max(id) from envelope_log", String.class);
    jdbc.update("update envelope_log set forwarded_on = null, person_id = ? where id = ?", clerk, envelope);
    return envelope;
  }

  /** A finished trial of the process that the cases of these people run on. */
  private String move() {
    jdbc.update("insert into version_move (process_key, from_definition, from_version, to_definition, to_version, trial,"
        + " state, started_by_id, started_at) select 'report-intake', max(ID_), 1, max(ID_), 1, true, 'DONE', 1,"
        + " utc_timestamp() from ACT_RE_PROCDEF where KEY_ = 'report-intake'");
    return jdbc.queryForObject("select max(id) from version_move", String.class);
  }

  /** In the hands of somebody of the same office who is away, and for whom the owner of the row stands in. */
  private Map<String, String> ofTheAbsent(String login, RightsPage.Route route) {
    absence("qs.shi1.b", login(route, Kin.OWN));
    return task(login, of(subjects.clue("C05")), "HELD", "qs.shi1.b");
  }

  private String absence(String login, String substitute) {
    jdbc.update("insert into absence (person_id, substitute_id, from_on, to_on, reason, entered_by_id, entered_at, told)"
        + " values (?, ?, ?, ?, 'LEAVE', 1, utc_timestamp(), true)", actors.as(login).personId(),
        actors.as(substitute).personId(), clock.today(), clock.today().plusDays(3));
    return jdbc.queryForObject("select max(id) from absence", String.class);
  }

  private String filter(String login) {
    jdbc.update("insert into saved_filter (person_id, name, query, preferred, created_at) values (?, '超期', 'tab=OVERDUE',"
        + " false, utc_timestamp())", actors.as(login).personId());
    return jdbc.queryForObject("select max(id) from saved_filter", String.class);
  }

  private String token(String login) {
    jdbc.update("insert into api_token (person_id, name, token_hash, created_at) values (?, '对账', repeat('0', 64),"
        + " utc_timestamp())", actors.as(login).personId());
    return jdbc.queryForObject("select max(id) from api_token", String.class);
  }

  /** Whether the task is now in the hands of this person. */
  boolean holds(String task, String login) {
    return jdbc.queryForObject("select count(*) from work_item where id = ? and state = 'HELD' and assignee_id = ?",
        Integer.class, task, actors.as(login).personId()) == 1;
  }
}
