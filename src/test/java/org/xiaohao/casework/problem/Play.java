package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.WorkingCalendar;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;

/** Plays rectifications in the demo province, through the real handlers and the real engine. */
@Component
public class Play {

  private final Actors actors;
  private final ProblemLists lists;
  private final ProblemItems items;
  private final ItemEvidence evidence;
  private final Places places;

  Play(Actors actors, ProblemLists lists, ProblemItems items, ItemEvidence evidence, Places places) {
    this.actors = actors;
    this.lists = lists;
    this.items = items;
    this.evidence = evidence;
    this.places = places;
  }

  /** Dates and places. */
  @Component
  record Places(Divisions divisions, Offices offices, BusinessClock clock, WorkingCalendar calendar) {
  }

  public Viewer as(String login) {
    return actors.as(login);
  }

  LocalDate today() {
    return places.clock().today();
  }

  LocalDate fiveDaysOn() {
    return places.calendar().plusWorkingDays(today(), 5);
  }

  void waitWorkingDays(int days) {
    places.clock().moveTo(places.calendar().plusWorkingDays(today(), days).atTime(9, 0));
  }

  long office(String code) {
    return places.offices().byCode(code).id();
  }

  public long division(String code) {
    return places.divisions().byCode(code).id();
  }

  /** A list found by the supervision office of a division. */
  ProblemList found(String division, String origin) {
    String login = division + ".ducha";
    String ref = lists.enter(as(login), new FoundProblems(office(division + ".ducha"), origin, "督查发现的问题", "入户核查发现",
        division(division), today(), false));
    return lists.byRef(as(login), ref);
  }

  Map<String, Object> draft(String unit, String place) {
    Map<String, Object> draft = new HashMap<>();
    draft.put("dimension", "N2");
    draft.put("aspect", "BASICS");
    draft.put("text", "低保对象识别不准，两户不符合条件");
    draft.put("requirement", "清退不符合条件的，补录应纳入的，重新公示");
    draft.put("place", division(place));
    draft.put("responsibleUnit", office(unit));
    draft.put("responsiblePerson", "镇长");
    draft.put("dueOn", today().plusDays(60).toString());
    return draft;
  }

  List<ProblemItem> list(ProblemList list, String by, List<Map<String, Object>> drafts) {
    complete(by, list.subject(), "listItems", Map.of("items", drafts));
    return items.ofList(as(by), list.id());
  }

  /** One item of 青石县, found by the county, city or province. */
  public ProblemItem item(String division, String origin) {
    Map<String, Object> draft = draft("qs.xyp.zhengfu", "qs.xyp.bsl");
    if (division.equals("yc")) {
      draft.put("leadDepartment", office("yc.minzheng"));
    }
    return list(found(division, origin), division + ".ducha", List.of(draft)).get(0);
  }

  public void complete(String login, CaseRef subject, String task, Map<String, Object> form) {
    actors.complete(login, subject, "problem/" + task, form);
  }

  ProblemItem now(ProblemItem item) {
    return items.byId(item.id());
  }

  ProblemList now(ProblemList list) {
    return lists.byId(list.id());
  }

  Map<String, Object> plan() {
    return Map.of("submission", "PLAN", "cause", "入户核查走过场", "target", "两户清退，一户补录", "leadUnit", "镇扶贫办", "leader",
        "分管副镇长", "person", "扶贫专干", "measures",
        List.of(Map.of("text", "逐户重新核查并公示", "person", "扶贫专干", "dueOn", today().plusDays(10).toString())));
  }

  public void plan(ProblemItem item) {
    String supervising = supervising(item);
    complete(supervising, item.subject(), "notifyUnit", Map.of("standard", "逐户销号", "consequence", "逾期约谈"));
    complete("qs.zhenggai.a", item.subject(), "submitPlan", plan());
    complete(supervising, item.subject(), "reviewPlan", Map.of("decision", "APPROVE"));
  }

  String supervising(ProblemItem item) {
    return places.offices().byId(item.supervisingOfficeId()).code();
  }

  long addEvidence(ProblemItem item) {
    return evidence.add(as("qs.zhenggai.a"), item.ref(), "清退决定和重新公示的照片", null);
  }

  void tick(ProblemItem item, int line, long evidenceId) {
    evidence.tick(as("qs.zhenggai.a"), item.ref(), line, evidenceId);
  }

  public void rectify(ProblemItem item) {
    addEvidence(item);
    report(item);
    complete("qs.xianweishuji", item.subject(), "signSelfCheck", Map.of("decision", "SIGN"));
    complete("qs.xianzhang", item.subject(), "signSelfCheck", Map.of("decision", "SIGN"));
  }

  void report(ProblemItem item) {
    complete("qs.zhenggai.a", item.subject(), "rectify",
        Map.of("measuresDone", "已清退", "effect", "两户退出，一户纳入", "conclusion", "整改到位"));
  }

  void cityReview(ProblemItem item) {
    complete("yl.zhenggai.a", item.subject(), "reviewOnSpot",
        Map.of("onSpotOn", today().toString(), "householdsSampled", 3, "decision", "PASS"));
    complete("yl.fenguan", item.subject(), "countersignReview", Map.of("decision", "PASS"));
  }

  void hang(ProblemItem item) {
    LocalDate end = places.calendar().plusWorkingDays(today(), 5);
    complete("qs.zhenggai.a", item.subject(), "publicise", Map.of("publicity", "STARTED", "fromOn", today().toString(),
        "toOn", end.toString(), "channel", "VILLAGE_BOARD", "place", "柏树岭村村务公开栏"));
  }

  void publicise(ProblemItem item) {
    hang(item);
    waitWorkingDays(5);
    complete(supervising(item), item.subject(), "concludePublicity", Map.of("decision", "PASS"));
  }

  void signOff(ProblemItem item) {
    complete(places.offices().byId(item.closingOfficeId()).code(), item.subject(), "signOff",
        Map.of("decision", "PASS"));
  }

  /** Everything at the county's level, from the notice to the sign-off. */
  public void close(ProblemItem item) {
    plan(item);
    rectify(item);
    publicise(item);
    signOff(item);
  }
}
