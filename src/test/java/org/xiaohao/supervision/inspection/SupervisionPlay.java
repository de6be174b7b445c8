package org.xiaohao.supervision.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;

/** Plays visits and inspections in the demo province, through the real handlers and the real engine. */
@Component
class SupervisionPlay {

  private final Actors actors;
  private final CovertVisits visits;
  private final VisitFindings findings;
  private final Places places;
  private final JdbcTemplate jdbc;

  SupervisionPlay(Actors actors, CovertVisits visits, VisitFindings findings, Places places, JdbcTemplate jdbc) {
    this.actors = actors;
    this.visits = visits;
    this.findings = findings;
    this.places = places;
    this.jdbc = jdbc;
  }

  /** Dates and places. */
  @Component("supervisionPlaces")
  record Places(Divisions divisions, Offices offices, BusinessClock clock) {
  }

  BusinessClock clock() {
    return places.clock();
  }

  Viewer as(String login) {
    return actors.as(login);
  }

  long person(String login) {
    return as(login).personId();
  }

  long office(String code) {
    return places.offices().byCode(code).id();
  }

  long division(String code) {
    return places.divisions().byCode(code).id();
  }

  void complete(String login, CaseRef subject, String task, Map<String, Object> form) {
    actors.complete(login, subject, task, form);
  }

  CovertVisit now(CovertVisit visit) {
    return visits.byId(visit.id());
  }

  CovertVisit opened() {
    String ref = visits.open(as("yc.anfang"), new NewVisit(office("yc.anfang"), division("lg"), "柳沟县驻村夜访"));
    return visits.byRef(as("yc.anfang"), ref);
  }

  Map<String, Object> plan() {
    Map<String, Object> plan = new HashMap<>();
    plan.put("villages", List.of(division("lg.zlg.sy")));
    plan.put("team", List.of(person("yc.anfang"), person("yc.anfang.a")));
    plan.put("plannedOn", clock().today().toString());
    plan.put("purpose", "夜间查看驻村队员是否在岗");
    return plan;
  }

  CovertVisit sealed() {
    CovertVisit visit = opened();
    complete("yc.anfang.a", visit.subject(), "inspection/sealPlan", plan());
    return now(visit);
  }

  CovertVisit deployed() {
    CovertVisit visit = sealed();
    complete("yc.anfang", visit.subject(), "inspection/deploySquad", Map.of("decision", "DEPLOY"));
    return now(visit);
  }

  int find(CovertVisit visit, String key) {
    return findings.add(as("yc.anfang.a"), visit.ref(),
        new FindingEntry(division("lg.zlg.sy"), clock().now().withNano(0), "村部无人驻守，床铺无使用痕迹", key), List.of());
  }

  CovertVisit concluded() {
    CovertVisit visit = deployed();
    find(visit, "a");
    complete("yc.anfang", visit.subject(), "inspection/concludeVisit", Map.of("feedback", "夜访一村，无人驻守"));
    return now(visit);
  }

  /** The list that grew out of a visit. */
  CaseRef listOf(CovertVisit visit) {
    return new CaseRef("problem-list", jdbc.queryForObject("select list_id from list_source"
        + " where source_kind = 'covert-visit' and source_id = ?", Long.class, visit.id()));
  }

  /** An item of it that answers these findings. */
  Map<String, Object> item(String text, String findings) {
    Map<String, Object> item = new HashMap<>();
    item.put("dimension", "N4");
    item.put("aspect", "VILLAGE_TEAMS");
    item.put("text", text);
    item.put("requirement", "重新选派，吃住在村");
    item.put("place", division("lg.zlg.sy"));
    item.put("responsibleUnit", office("lg.zuzhi"));
    item.put("responsiblePerson", "组织部部长");
    item.put("leadDepartment", office("yc.minzheng"));
    item.put("dueOn", clock().today().plusDays(60).toString());
    item.put("findings", findings);
    return item;
  }
}
