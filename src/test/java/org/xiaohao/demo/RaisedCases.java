package org.xiaohao.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.FactForm;
import org.xiaohao.casework.interview.FactKind;
import org.xiaohao.casework.interview.TriggerFacts;
import org.xiaohao.casework.problem.LookBackDraft;
import org.xiaohao.casework.problem.LookBackDraws;
import org.xiaohao.casework.problem.ParentDraft;
import org.xiaohao.casework.problem.ParentProblems;
import org.xiaohao.casework.report.ClueReferralForm;
import org.xiaohao.casework.report.ClueReferrals;
import org.xiaohao.casework.report.ReportKind;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.supervising.OrderForm;
import org.xiaohao.platform.supervising.SupervisionOrders;
import org.xiaohao.supervision.bulletin.BulletinKind;
import org.xiaohao.supervision.bulletin.Bulletins;
import org.xiaohao.supervision.bulletin.Period;
import org.xiaohao.supervision.fund.CarryOverCause;
import org.xiaohao.supervision.fund.CarryOvers;
import org.xiaohao.supervision.fund.FundAllocation;
import org.xiaohao.supervision.fund.FundAllocations;
import org.xiaohao.supervision.fund.FundBatches;
import org.xiaohao.supervision.fund.FundReceipt;
import org.xiaohao.supervision.fund.FundSource;
import org.xiaohao.supervision.fund.NewBatch;
import org.xiaohao.supervision.fund.NewCarryOver;
import org.xiaohao.supervision.fund.NewLanding;
import org.xiaohao.supervision.fund.NewPayment;
import org.xiaohao.supervision.inspection.CovertVisits;
import org.xiaohao.supervision.inspection.DirectReports;
import org.xiaohao.supervision.inspection.Inspection;
import org.xiaohao.supervision.inspection.InspectionEntry;
import org.xiaohao.supervision.inspection.InspectionFindings;
import org.xiaohao.supervision.inspection.InspectionKind;
import org.xiaohao.supervision.inspection.Inspections;
import org.xiaohao.supervision.inspection.NewDirectReport;
import org.xiaohao.supervision.inspection.NewHearing;
import org.xiaohao.supervision.inspection.NewInspection;
import org.xiaohao.supervision.inspection.NewStatement;
import org.xiaohao.supervision.inspection.NewVisit;
import org.xiaohao.supervision.inspection.PublicHearings;
import org.xiaohao.supervision.inspection.Statements;
import org.xiaohao.supervision.register.AdjustmentDecision;
import org.xiaohao.supervision.register.AdjustmentForm;
import org.xiaohao.supervision.register.AdjustmentKind;
import org.xiaohao.supervision.register.EligibleClass;
import org.xiaohao.supervision.register.Household;
import org.xiaohao.supervision.register.Households;
import org.xiaohao.supervision.register.LineImport;
import org.xiaohao.supervision.register.NewHousehold;
import org.xiaohao.supervision.register.NewObjection;
import org.xiaohao.supervision.register.NewRecheck;
import org.xiaohao.supervision.register.ProofKind;
import org.xiaohao.supervision.register.RecheckCampaigns;
import org.xiaohao.supervision.register.RegisterAdjustments;
import org.xiaohao.supervision.register.RegisterDecision;
import org.xiaohao.supervision.register.RegisterObjections;
import org.xiaohao.supervision.register.ReliefLine;
import org.xiaohao.supervision.register.TwoLines;
import org.xiaohao.supervision.register.TwoLinesMatches;
import org.xiaohao.supervision.stationed.HelpPairs;
import org.xiaohao.supervision.stationed.HouseholdList;
import org.xiaohao.supervision.stationed.NewCadre;
import org.xiaohao.supervision.stationed.NewGroup;
import org.xiaohao.supervision.stationed.NewHelp;
import org.xiaohao.supervision.stationed.StationedCadre;
import org.xiaohao.supervision.stationed.StationedCadres;
import org.xiaohao.supervision.stationed.StationedRole;
import org.xiaohao.supervision.stationed.StationedVillage;
import org.xiaohao.supervision.stationed.StationedVillages;
import org.xiaohao.supervision.stationed.VillageCount;
import org.xiaohao.supervision.stationed.VillageKind;
import org.xiaohao.supervision.stationed.WorkGroups;
import org.xiaohao.supervision.tender.NewTender;
import org.xiaohao.supervision.tender.Tenders;

/** Cases of supervision, made for one question about rights and rolled back with it. */
@Component
class RaisedCases {

  private final JdbcTemplate jdbc;
  private final CovertVisits visits;
  private final Inspections inspections;
  private final InspectionFindings findings;
  private final LookBackDraws draws;
  private final Oversight oversight;

  RaisedCases(JdbcTemplate jdbc, CovertVisits visits, Inspections inspections, InspectionFindings findings,
      LookBackDraws draws, Oversight oversight) {
    this.jdbc = jdbc;
    this.visits = visits;
    this.inspections = inspections;
    this.findings = findings;
    this.draws = draws;
    this.oversight = oversight;
  }

  /** What is opened by a form alone. */
  @Component
  record Oversight(DirectReports reports, Statements statements, PublicHearings hearings, TriggerFacts facts,
      ClueReferrals clues, SupervisionOrders orders, FundBatches funds, FundAllocations allocations, CarryOvers carryOvers,
      Bulletins bulletins, ParentProblems parents, StationedVillages villages, StationedCadres cadres,
      WorkGroups groups, HelpPairs pairs, Households households, RegisterAdjustments adjustments,
      RegisterObjections objections, RecheckCampaigns rechecks, TwoLinesMatches matches, Tenders tenders) {
  }

  /**
   * Arrived at the province, and paid to 青石县; {@code received} by it, or also {@code landed}, or long overdue for being made
   * public and {@code unpublished}, if so asked.
   */
  CaseRef allocation(Actors actors, BusinessClock clock, String so) {
    Viewer province = actors.as("yc.caizheng");
    String batch = oversight.funds().enter(province, new NewBatch(office("yc.caizheng"), "权〔2017〕1号", "第二批",
        new BigDecimal("200"), FundSource.CENTRAL, 2017, clock.today()));
    String ref = oversight.allocations().pay(province, batch,
        new NewPayment(division("qs"), new BigDecimal("100"), clock.today()));
    if (so.equals("unpublished")) {
      return unpublished(oversight.allocations().byRef(province, ref));
    }
    if (!so.isEmpty()) {
      oversight.allocations().receive(actors.as("qs.caizheng"), ref, new FundReceipt(clock.today()));
    }
    if (so.equals("landed")) {
      oversight.allocations().land(actors.as("qs.caizheng"), ref, new NewLanding(BigDecimal.ONE, clock.today(), "饮水"));
    }
    return oversight.allocations().byRef(province, ref).subject();
  }

  private CaseRef unpublished(FundAllocation paid) {
    jdbc.update("insert into deadline (case_kind, case_id, code, open_code, rule_set, term_length, term_unit, rule_source,"
        + " started_on, due_on, state, rung) values ('fund-allocation', ?, 'D16-OPEN', 'D16-OPEN', '2020', 10,"
        + " 'WORKING_DAYS', '', '2017-05-02', '2017-05-16', 'RUNNING', 'NONE')", paid.id());
    return paid.subject();
  }

  CaseRef batch(Actors actors, BusinessClock clock) {
    FundAllocation paid = oversight.allocations().byId(allocation(actors, clock, "").id());
    return oversight.funds().byId(paid.batchId()).subject();
  }

  /** Money of the province that lies in 青石县, found by audit; or the county's own. */
  CaseRef carryOver(Actors actors, BusinessClock clock, boolean own) {
    Viewer finder = actors.as(own ? "qs.caizheng" : "yc.shenji");
    return oversight.carryOvers().byRef(finder, oversight.carryOvers().enter(finder, new NewCarryOver(
        office(own ? "qs.caizheng" : "yc.shenji"), division("qs"), own ? FundSource.COUNTY : FundSource.PROVINCE, 2015,
        new BigDecimal("100"), CarryOverCause.SLOW_WORK, "权审1号", clock.today(), null, null))).subject();
  }

  /** In the register of 青石县, in 柏树岭村; with a clean-out proposed and an objection to it if so asked. */
  Map<String, String> household(Actors actors, BusinessClock clock, boolean proposed) {
    Viewer keeper = actors.as("qs.ducha");
    String ref = oversight.households().enter(keeper,
        new NewHousehold(division("qs.xyp.bsl"), "权1号", "某人", EligibleClass.RECORDED));
    oversight.adjustments().propose(keeper, ref, new AdjustmentForm(AdjustmentKind.INCLUDE, "原在册", null,
        ProofKind.VILLAGE_VOTE, clock.today(), "全票", null, null, null));
    oversight.adjustments().decide(actors.as("qs.xianzhang"), ref, 1,
        new AdjustmentDecision(RegisterDecision.APPROVE, "同意"));
    if (proposed) {
      oversight.adjustments().propose(keeper, ref, new AdjustmentForm(AdjustmentKind.CLEAN_OUT, "经商", "BUSINESS",
          ProofKind.PUBLICITY, clock.today(), "照片", clock.today().minusDays(9), null, null));
      oversight.objections().enter(keeper, ref, 2, new NewObjection(clock.today(), "不服"));
    }
    Household one = oversight.households().byRef(keeper, ref);
    return Map.of("ref", ref, "kind", Household.KIND, "id", String.valueOf(one.id()), "number", "2", "objection", "1",
        "on", clock.today().toString(), "village", String.valueOf(one.villageId()));
  }

  /** What the forms of the register of 青石县 ask for. */
  Map<String, String> registering(BusinessClock clock) {
    return Map.of("village", String.valueOf(division("qs.xyp.bsl")), "office", String.valueOf(office("qs.ducha")), "county",
        String.valueOf(division("qs")), "on", clock.today().toString());
  }

  /** Of 青石县, with one household that is in the list of civil affairs only. */
  Map<String, String> twoLines(Actors actors) {
    Viewer keeper = actors.as("qs.ducha");
    String rows = "柏树岭村,甲,520101197001010011";
    oversight.matches().take(keeper, new LineImport(division("qs"), ReliefLine.POVERTY, rows));
    String ref = oversight.matches().take(keeper, new LineImport(division("qs"), ReliefLine.ALLOWANCE,
        rows + "\n柏树岭村,乙,520101197001010022"));
    TwoLines lines = oversight.matches().byRef(keeper, ref);
    return Map.of("ref", ref, "id", String.valueOf(lines.id()), "line", "ALLOWANCE", "list", String.valueOf(
        oversight.matches().differences(lines, ReliefLine.ALLOWANCE, 0, 1).get(0).listId()), "number", "2", "county",
        String.valueOf(division("qs")));
  }

  /** Ordered by 青石县 of its own villages, running today. */
  Map<String, String> recheck(Actors actors, BusinessClock clock) {
    Viewer keeper = actors.as("qs.ducha");
    String ref = oversight.rechecks().open(keeper, new NewRecheck(office("qs.ducha"), division("qs"), "回头看",
        clock.today(), clock.today().plusDays(9)));
    return Map.of("ref", ref, "id", String.valueOf(oversight.rechecks().byRef(keeper, ref).id()), "village",
        String.valueOf(division("qs.xyp.bsl")), "office", String.valueOf(office("qs.ducha")), "county",
        String.valueOf(division("qs")), "on", clock.today().toString());
  }

  /** Entered by the audit of 青石县. */
  CaseRef tender(Actors actors, BusinessClock clock) {
    Viewer audit = actors.as("qs.shenji");
    return oversight.tenders().byRef(audit, oversight.tenders().enter(audit, new NewTender(office("qs.shenji"),
        division("qs"), "权0", "饮水", clock.today(), List.of(new NewTender.Bid("甲", BigDecimal.ONE, null, null, null, null),
            new NewTender.Bid("乙", BigDecimal.TEN, null, null, null, null))))).subject();
  }

  /** What the form that enters a tender asks for. */
  Map<String, String> tendering(BusinessClock clock) {
    return Map.of("office", String.valueOf(office("qs.ducha")), "county", String.valueOf(division("qs")), "on",
        clock.today().toString());
  }

  /** What the forms that enter money ask for. */
  Map<String, String> treasury(BusinessClock clock) {
    return Map.of("office", String.valueOf(office("yc.caizheng")), "county", String.valueOf(division("qs")), "on",
        clock.today().toString());
  }

  /** Ordered by the city of a case of 青石县, with a day for the report. */
  Map<String, String> supervision(Actors actors, BusinessClock clock, String reference) {
    return Map.of("ref", oversight.orders().order(actors.as("yl.anguan"),
        new OrderForm(reference, "督办", clock.today().plusDays(9))));
  }

  /** Proposed by 柳沟县, of its township 南塬镇. */
  CaseRef interview(Actors actors, BusinessClock clock) {
    return new CaseRef("interview", oversight.facts().enter(actors.as("lg.ducha"), new FactForm(office("lg.ducha"),
        FactKind.PROMINENT_PROBLEM, division("lg.ny"), null, null, null, clock.today(), "督查", "进度滞后", null)).interviewId());
  }

  /** From the squad of the city, of its county 柳沟县. */
  Map<String, String> direct(Actors actors) {
    return Map.of("ref", oversight.reports().report(actors.as("qh.anfang"),
        new NewDirectReport(office("qh.anfang"), division("lg"), "直报", "截留")));
  }

  /** Asked of the head of 云岭市. */
  Map<String, String> statement(Actors actors, BusinessClock clock) {
    return Map.of("ref", oversight.statements().demand(actors.as("yc.ducha"), new NewStatement(office("yc.ducha"),
        NewStatement.Ranking.CITIES, "2017-06", office("yl.zhengfu"), clock.today())));
  }

  /** Listed by the province for 青石县 alone; its reference. */
  String parent(Actors actors, BusinessClock clock) {
    return oversight.parents().list(actors.as("yc.ducha"), new ParentDraft(office("yc.ducha"), "PROVINCE_FOUND", "N2",
        "BASICS", null, "识别不准", "核查", office("yc.minzheng"), clock.today().plusDays(9), List.of(division("qs"))));
  }

  Map<String, String> hearing(Actors actors, BusinessClock clock) {
    return Map.of("ref", oversight.hearings().open(actors.as("yc.ducha"),
        new NewHearing(office("yc.ducha"), "问政", clock.today(), "县长")));
  }

  /** A lead that 青石县's oversight handed up, by the reference of its letter; from which its head is kept if so asked. */
  String clueLetter(Actors actors, CaseAccess access, boolean recused) {
    String number = oversight.clues().refer(actors.as("qs.ducha"), new ClueReferralForm(office("qs.ducha"),
        division("qs.xyp.bsl"), "柏树岭村", "村主任", null, List.of(ReportKind.FAVOURITISM), null, "没有评议", "记录", null, false,
        true));
    if (recused) {
      access.exclude(new CaseRef("report", jdbc.queryForObject("select report_id from report_referral where number = ?",
          Long.class, number)), actors.as("qs.ducha.zhuren").personId(), "DECLARED", true);
    }
    return jdbc.queryForObject("select ref from official_document where number = ?", String.class, number);
  }

  /** Drawn up for 云岭市, of a week in which every open item is overdue; from which the head of the office is kept if so asked. */
  Map<String, String> bulletin(Actors actors, CaseAccess access, boolean recused) {
    oversight.bulletins().draw(office("yl.ducha"), BulletinKind.WEEKLY,
        new Period(LocalDate.of(2081, 1, 6), LocalDate.of(2081, 1, 12)));
    long id = jdbc.queryForObject("select max(id) from bulletin", Long.class);
    if (recused) {
      access.exclude(new CaseRef("bulletin", id), actors.as("yl.ducha.zhuren").personId(), "DECLARED", true);
    }
    return Map.of("ref", reference("bulletin"), "office", String.valueOf(office("by.zuzhi")));
  }

  private long office(String code) {
    return jdbc.queryForObject("select id from office where code = ?", Long.class, code);
  }

  private long division(String code) {
    return jdbc.queryForObject("select id from division where code = ?", Long.class, code);
  }

  private String reference(String table) {
    return jdbc.queryForObject("select ref from " + table + " order by id desc limit 1", String.class);
  }

  /** In the field in 柳沟县, with one finding and its photo; served on both heads if so asked. */
  Map<String, String> visit(Actors actors, BusinessClock clock, long photo, boolean served) {
    String ref = visits.open(actors.as("yc.anfang"), new NewVisit(office("yc.anfang"), division("lg"), "夜访"));
    CaseRef visit = visits.byRef(actors.as("yc.anfang"), ref).subject();
    long village = division("lg.zlg.sy");
    actors.complete("yc.anfang", visit, "inspection/sealPlan", Map.of("villages", List.of(village), "team",
        List.of(actors.as("yc.anfang").personId(), actors.as("yc.anfang.a").personId()), "plannedOn",
        clock.today().toString(), "purpose", "夜访"));
    actors.complete("yc.anfang", visit, "inspection/deploySquad", Map.of("decision", "DEPLOY"));
    jdbc.update("insert into visit_finding (visit_id, number, village_id, text, found_at, person_id, device_key,"
        + " created_at) values (?, 1, ?, '无人', ?, ?, 'k', utc_timestamp())", visit.id(), village, clock.now(),
        actors.as("yc.anfang").personId());
    jdbc.update("insert into visit_photo (finding_id, attachment_id) select max(id), ? from visit_finding", photo);
    if (served) {
      actors.complete("yc.anfang", visit, "inspection/concludeVisit", Map.of("feedback", "夜访一村"));
    }
    return Map.of("ref", ref, "kind", visit.kind(), "id", String.valueOf(photo), "village", String.valueOf(village), "at",
        clock.now().withNano(0).toString());
  }

  /** Approved, its one group at work in 青石县. */
  Map<String, String> inspection(Actors actors, BusinessClock clock) {
    String ref = inspections.open(actors.as("yc.ducha"), new NewInspection(office("yc.ducha"), InspectionKind.FOCUSED,
        "督查", "部署", clock.today(), clock.today().plusDays(5)));
    Inspection inspection = inspections.byRef(actors.as("yc.ducha"), ref);
    actors.complete("yc.ducha", inspection.subject(), "inspection/planInspection", Map.of("overlapReason", "无", "groups",
        List.of(Map.of("leader", actors.as("yc.minzheng").personId(), "members",
            List.of(actors.as("qh.minzheng").personId()), "areas", List.of(division("qs"))))));
    actors.complete("yc.fupin", inspection.subject(), "inspection/approveInspection", Map.of("decision", "APPROVE"));
    findings.add(actors.as("yc.minzheng"), ref, new InspectionEntry(division("qs.xyp.bsl"), clock.today(), "问题"));
    return Map.of("ref", ref, "kind", "inspection", "id", String.valueOf(inspection.id()), "place",
        String.valueOf(division("qs.xyp.bsl")), "on", clock.today().toString());
  }

  /** Of everything that one quarter closed. */
  Map<String, String> lookBack(Actors actors) {
    Map<String, Object> closed = closed();
    draws.draw(actors.as("yc.ducha"), new LookBackDraft(office("yc.ducha"), closed.get("y") + "Q" + closed.get("q"), 100));
    return Map.of("ref", reference("look_back"), "item", closed.get("ref").toString(), "kind", "look-back", "id", "1",
        "office", String.valueOf(office("yc.ducha")), "quarter", closed.get("y") + "Q" + closed.get("q"));
  }

  /** An item of a quarter that was not drawn yet. */
  private Map<String, Object> closed() {
    return jdbc.queryForMap("select ref, cast(year(closed_on) as char) y, cast(quarter(closed_on) as char) q"
        + " from problem_item where state = 'CLOSED' and concat(year(closed_on), 'Q', quarter(closed_on)) not in"
        + " (select quarter from look_back) order by id limit 1");
  }

  /** A quarter that can be drawn. */
  Map<String, String> quarter() {
    Map<String, Object> closed = closed();
    return Map.of("office", String.valueOf(office("yc.ducha")), "quarter", closed.get("y") + "Q" + closed.get("q"));
  }

  Map<String, String> offices(BusinessClock clock) {
    return Map.of("squad", String.valueOf(office("yc.anfang")), "area", String.valueOf(division("lg")), "office",
        String.valueOf(office("yc.ducha")), "on", clock.today().toString(), "unit", String.valueOf(office("yl.zhengfu")));
  }

  /** A village that lacks a team, with a first secretary since yesterday and a household that is helped. */
  Map<String, String> stationed(Actors actors, BusinessClock clock) {
    Viewer keeper = actors.as("qs.zuzhi");
    String village = oversight.villages().count(keeper, new VillageCount(division("qs.xyp.bsl"), VillageKind.NOT_POOR, 120,
        clock.today()));
    String cadre = oversight.cadres().post(keeper, village, new NewCadre(StationedRole.FIRST_SECRETARY,
        office("qs.jiaoyu"), null, "林驻村", null, clock.today().minusDays(1)));
    oversight.pairs().enterHouseholds(keeper, village, new HouseholdList("0001~0003"));
    oversight.pairs().pair(keeper, village, new NewHelp("0001", null, "周帮扶", clock.today()));
    String pair = oversight.pairs().list(keeper, village, false, null, 1).get(0).ref();
    StationedVillage one = oversight.villages().byRef(keeper, village);
    StationedCadre there = oversight.cadres().byRef(keeper, cadre);
    return new HashMap<>(Map.of("village", village, "villageId", String.valueOf(one.id()), "cadre", cadre, "cadreId",
        String.valueOf(there.id()), "place", String.valueOf(one.villageId()), "sender",
        String.valueOf(office("qs.jiaoyu")), "on", clock.today().toString(), "pair", pair));
  }

  /** A work group of the city on its way to that village. */
  Map<String, String> workGroup(Actors actors, BusinessClock clock) {
    Map<String, String> names = stationed(actors, clock);
    Viewer city = actors.as("yl.zuzhi");
    String ref = oversight.groups().send(city, new NewGroup(office("yl.zuzhi"), "权利组", List.of(division("qs.xyp")),
        clock.today(), clock.today()));
    names.put("group", ref);
    names.put("groupId", String.valueOf(oversight.groups().byRef(city, ref).id()));
    names.put("area", String.valueOf(division("qs")));
    names.put("office", String.valueOf(office("yl.zuzhi")));
    return names;
  }
}
