package org.xiaohao.supervision.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.problem.ExtensionRequest;
import org.xiaohao.casework.problem.ItemExtensions;
import org.xiaohao.casework.problem.ItemHistory;
import org.xiaohao.casework.problem.ItemReopening;
import org.xiaohao.casework.problem.LateItem;
import org.xiaohao.casework.problem.PeriodTally;
import org.xiaohao.casework.problem.Play;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.document.DocumentReceipt;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.supervision.bulletin.BulletinAddressee.Circulation;
import org.xiaohao.supervision.bulletin.BulletinFigure.Part;
import org.xiaohao.supervision.bulletin.NamedUnit.UnitRuling;
import org.xiaohao.supervision.bulletin.RankLine.Band;
import org.xiaohao.supervision.diligence.FieldDays;
import org.xiaohao.supervision.diligence.NewContract;
import org.xiaohao.supervision.diligence.NewFieldDay;
import org.xiaohao.supervision.diligence.VillageContracts;
import org.xiaohao.supervision.diligence.VillageGrade;
import org.xiaohao.supervision.inspection.NewStatement.Ranking;
import org.xiaohao.supervision.inspection.RankStatement;
import org.xiaohao.supervision.inspection.Statements;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Weekly and monthly circulars: drawn up by themselves, checked, approved by somebody else, numbered, sent out. */
@XiaohaoTest
class BulletinTests {

  private static final Pattern NUMBER = Pattern.compile("(.+)〔(\\d{4})〕(\\d+)号");
  /** Nobody lives in these years: what is drawn up here meets no circular of another test. */
  private static final LocalDate MONDAY = LocalDate.of(2091, 3, 5);

  @Autowired private Play play;
  @Autowired private Actors actors;
  @Autowired private Bulletins bulletins;
  @Autowired private BulletinMapper mapper;
  @Autowired private BulletinRound round;
  @Autowired private BulletinApprovals approvals;
  @Autowired private BulletinEditing editing;
  @Autowired private UnitChecks checks;
  @Autowired private IssuingOffices offices;
  @Autowired private Rankings rankings;
  @Autowired private Scoring scoring;
  @Autowired private Statements statements;
  @Autowired private ItemHistory history;
  @Autowired private ItemReopening reopening;
  @Autowired private ItemExtensions extensions;
  @Autowired private BusinessClock clock;
  @Autowired private Documents documents;
  @Autowired private CaseAccess access;
  @Autowired private WorkItems tasks;
  @Autowired private VillageContracts contracts;
  @Autowired private FieldDays fieldDays;
  @Autowired private JdbcTemplate jdbc;
  @LocalServerPort private int port;

  private long office(String code) {
    return jdbc.queryForObject("select id from office where code = ?", Long.class, code);
  }

  private Bulletin drawn(String office, LocalDate from) {
    bulletins.draw(office(office), BulletinKind.WEEKLY, new Period(from, from.plusDays(6)));
    return bulletins.byRef(actors.as(office), jdbc.queryForObject(
        "select ref from bulletin where office_id = ? and from_on = ?", String.class, office(office), from));
  }

  private int count(String sql, Object... values) {
    return jdbc.queryForObject(sql, Integer.class, values);
  }

  private List<String> open(Bulletin bulletin) {
    return tasks.openOf(bulletin.subject()).stream().map(WorkItem::formKey).toList();
  }

  /** Somewhere no other test has a problem. */
  private ProblemItem itemIn(String place) {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    jdbc.update("update problem_item set place_division_id = ? where id = ?", play.division(place), item.id());
    return item;
  }

  private PeriodTally tally(String place, LocalDate from, LocalDate to) {
    List<PeriodTally> lines = history.tally(offices.asOffice(office("qs.ducha")), path(place), from, to);
    assertThat(lines).hasSizeLessThanOrEqualTo(1);
    return lines.isEmpty() ? null : lines.get(0);
  }

  private String path(String place) {
    return jdbc.queryForObject("select path from division where code = ?", String.class, place);
  }

  private List<Integer> numbers(PeriodTally one) {
    return List.of(one.listed(), one.closed(), one.withdrawn(), one.returned(), one.reopened(), one.open(), one.overdue());
  }

  /** Closed, reopened, extended, returned later: the week that ended says what it said. */
  @Test
  @Tag("S15")
  void countsAPeriodOutOfDatedHistoryAndTheSameAfterLaterChanges() {
    LocalDate begins = clock.today();
    ProblemItem closed = itemIn("qs.qsy.dwc");
    ProblemItem late = itemIn("qs.qsy.dwc");
    play.plan(late);
    play.close(closed);
    LocalDate ends = clock.today();
    jdbc.update("update problem_item set due_on = ? where id = ?", ends, late.id());
    jdbc.update("update deadline set due_on = ? where case_kind = 'problem-item' and case_id = ? and code = 'ITEM'", ends,
        late.id());
    PeriodTally then = tally("qs.qsy.dwc", begins, ends);
    assertThat(numbers(then)).containsExactly(2, 1, 0, 0, 0, 1, 1);
    assertThat(tally("qs.qsy.dwc", begins, ends.minusDays(1)).overdue()).as("not late yet").isZero();

    clock.moveTo(ends.plusDays(2).atTime(10, 0));
    reopening.reopen(play.as("qs.ducha"), closed.ref(), "复查发现不实");
    extensions.apply(play.as("qs.zhenggai.a"), late.ref(),
        new ExtensionRequest(ends.plusDays(20), "汛期道路中断", null, "县水利局雨情通报"));
    play.complete("qs.ducha", late.subject(), "decideExtension", Map.of("extension", "APPROVE"));
    play.rectify(late);
    play.complete("qs.zhenggai.a", late.subject(), "publicise", Map.of("publicity", "EXEMPTION", "exemptionReason", "涉及个人隐私"));
    play.complete("qs.ducha", late.subject(), "approveExemption", Map.of("decision", "APPROVE"));
    play.complete("qs.ducha", late.subject(), "signOff", Map.of("decision", "RETURN", "opinion", "材料不全"));
    assertThat(tally("qs.qsy.dwc", begins, ends)).isEqualTo(then);
    assertThat(history.late(offices.asOffice(office("qs.ducha")), path("qs.qsy.dwc"), ends))
        .extracting(LateItem::id, LateItem::dueOn).containsExactly(org.assertj.core.groups.Tuple.tuple(late.id(), ends));
    assertThat(numbers(tally("qs.qsy.dwc", ends.plusDays(1), clock.today()))).containsExactly(0, 0, 0, 1, 1, 2, 0);
  }

  @Test
  @Tag("S15")
  void drawsUpEachEndedWeekAndMonthOfProvinceAndCityOnceAndNeverTwice() {
    List<Office> issuing = offices.all();
    assertThat(issuing).extracting(Office::code).containsExactlyInAnyOrder("yc.ducha", "yl.ducha", "qh.ducha");
    round.run(MONDAY);
    String drawn = "select count(*) from bulletin where kind = ? and from_on = ?";
    assertThat(count(drawn, "WEEKLY", MONDAY.minusWeeks(1))).isEqualTo(3);
    assertThat(count(drawn, "MONTHLY", LocalDate.of(2091, 2, 1))).isEqualTo(3);
    assertThat(count(drawn, "WEEKLY", MONDAY)).as("not ended yet").isZero();
    int all = count("select count(*) from bulletin");
    round.run(MONDAY.plusDays(6));
    assertThat(count("select count(*) from bulletin")).as("the same week and month").isEqualTo(all);
    List<CompletableFuture<Void>> two = List.of(CompletableFuture.runAsync(() -> round.run(MONDAY.plusWeeks(1))),
        CompletableFuture.runAsync(() -> round.run(MONDAY.plusWeeks(1))));
    two.forEach(CompletableFuture::join);
    assertThat(count("select count(*) from bulletin")).as("two programs at once").isEqualTo(all + 3);
    Bulletin one = bulletins.byId(jdbc.queryForObject("select max(id) from bulletin where office_id = ?", Long.class,
        office("yc.ducha")));
    assertThat(one.heading()).isEqualTo("2091年第10周督查通报");
    assertThat(open(one)).containsExactly("bulletin/draftBulletin");
  }

  @Test
  @Tag("S15")
  void makesUpForWhatWasMissedUpToFourBack() {
    assertThat(round.missing(BulletinKind.WEEKLY, MONDAY, null)).extracting(Period::from)
        .containsExactly(MONDAY.minusWeeks(1));
    assertThat(round.missing(BulletinKind.WEEKLY, MONDAY, MONDAY.minusWeeks(3))).extracting(Period::from)
        .containsExactly(MONDAY.minusWeeks(2), MONDAY.minusWeeks(1));
    assertThat(round.missing(BulletinKind.WEEKLY, MONDAY, MONDAY.minusYears(3))).hasSize(4);
    assertThat(round.missing(BulletinKind.MONTHLY, MONDAY, LocalDate.of(2091, 1, 1))).extracting(Period::to)
        .containsExactly(LocalDate.of(2091, 2, 28));
    assertThat(round.missing(BulletinKind.WEEKLY, offices.since(), null)).as("ended before they begin").isEmpty();
    // The first working day of 2018 is 2 January.
    assertThat(round.missing(BulletinKind.MONTHLY, LocalDate.of(2018, 1, 1), LocalDate.of(2017, 11, 1))).isEmpty();
    assertThat(round.missing(BulletinKind.MONTHLY, LocalDate.of(2018, 1, 2), LocalDate.of(2017, 11, 1))).extracting(Period::from)
        .containsExactly(LocalDate.of(2017, 12, 1));
  }

  @Test
  @Tag("S15")
  void splitsTheLedgerByAreaDimensionAndAspectAndNamesNobodyOfTheDisciplineLine() {
    play.item("qs", "COUNTY_FOUND");
    Bulletin bulletin = drawn("yl.ducha", LocalDate.of(2081, 1, 7));
    List<BulletinFigure> figures = bulletins.figures(bulletin);
    BulletinFigure total = figures.get(0);
    assertThat(total.openItems()).isPositive().isEqualTo(total.overdue());
    for (Part part : List.of(Part.AREA, Part.DIMENSION, Part.ASPECT)) {
      assertThat(figures.stream().filter(one -> one.part() == part).mapToInt(BulletinFigure::openItems).sum()).as(part.name())
          .isEqualTo(total.openItems());
    }
    assertThat(bulletins.recomputed(bulletin)).isEqualTo(figures);
    Map<String, Integer> open = new HashMap<>();
    bulletins.figures(drawn("yc.ducha", LocalDate.of(2081, 1, 7))).stream().filter(one -> one.openItems() > 0)
        .forEach(one -> open.merge(one.part().name(), one.openItems(), Integer::sum));
    assertThat(open.get("COUNTY")).as("of the province also by county").isEqualTo(open.get("TOTAL"));
    assertThat(bulletins.units(bulletin)).isNotEmpty().allSatisfy(unit -> assertThat(unit.daysLate()).isPositive());
    assertThat(offices.mayName(bulletin.officeId(), office("qs.jiwei"))).isFalse();
    assertThat(offices.mayName(bulletin.officeId(), office("yc.minzheng"))).as("not of its area").isFalse();
    assertThat(offices.addressable(bulletin.officeId()).values()).allSatisfy(part -> assertThat(part).isNotEmpty()
        .noneMatch(office -> office.line() == Line.DISCIPLINE || office.line() == Line.NONE));
  }

  private Map<String, Object> edited(Bulletin bulletin) {
    Map<String, Object> form = new HashMap<>(editing.initial(bulletin.subject()));
    List<Map<String, Object>> units = new ArrayList<>();
    bulletins.units(bulletin).forEach(unit -> units.add(new HashMap<>(Map.of("unit", unit.officeId(), "ruling",
        units.isEmpty() ? "NAME" : "DROP", "checked", units.isEmpty() ? "3月12日与其主任电话核对无误" : "材料在途，查实后再通报"))));
    form.put("units", units);
    form.put("remarks", "逐项过堂\n下周清零");
    form.put("reportTo", List.of(office("yc.shengwei")));
    form.put("sendTo", List.of(office("yc.minzheng")));
    return form;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> unit(Map<String, Object> form, int index) {
    return ((List<Map<String, Object>>) form.get("units")).get(index);
  }

  private void refused(Bulletin bulletin, Map<String, Object> form, String field, String why) {
    assertThatThrownBy(() -> actors.complete("yc.ducha", bulletin.subject(), "bulletin/draftBulletin", form))
        .hasMessage(why).hasFieldOrPropertyWithValue("field", field);
  }

  private void edit(Bulletin bulletin) {
    actors.complete("yc.ducha", bulletin.subject(), "bulletin/draftBulletin", edited(bulletin));
  }

  private void decide(Bulletin bulletin, Map<String, Object> form) {
    actors.complete("yc.fupin", bulletin.subject(), "bulletin/approveBulletin", form);
  }

  @Test
  @Tag("S15")
  void checksEachUnitBeforeItIsNamedAndKeepsWhyOneWasDropped() {
    play.item("qs", "COUNTY_FOUND");
    jdbc.update("update problem_item set responsible_office_id = ? where id = ?", office("qs.minzheng"),
        play.item("qs", "COUNTY_FOUND").id());
    Bulletin bulletin = drawn("yc.ducha", LocalDate.of(2081, 2, 4));
    assertThat(bulletins.units(bulletin)).hasSizeGreaterThan(1).extracting(NamedUnit::ruling).containsOnlyNulls();
    Map<String, Object> form = edited(bulletin);
    unit(form, 0).put("checked", " ");
    refused(bulletin, form, "units[0].checked", "bulletin.unit.checked");
    form = edited(bulletin);
    unit(form, 1).put("unit", unit(form, 0).get("unit"));
    refused(bulletin, form, "units[1].unit", "bulletin.unit.unfit");
    form = edited(bulletin);
    form.put("units", List.of(unit(form, 0)));
    refused(bulletin, form, "units", "bulletin.units.left");
    form = edited(bulletin);
    form.put("sendTo", List.of(office("yc.shengwei")));
    refused(bulletin, form, "sendTo", "bulletin.addressee.unfit");
    form.put("sendTo", List.of(office("yc.jiwei")));
    refused(bulletin, form, "sendTo", "bulletin.addressee.unfit");
    edit(bulletin);
    List<NamedUnit> ruled = bulletins.units(bulletin);
    assertThat(ruled.get(0).ruling()).isEqualTo(UnitRuling.NAME);
    assertThat(ruled.get(1)).extracting(NamedUnit::ruling, NamedUnit::checked)
        .containsExactly(UnitRuling.DROP, "材料在途，查实后再通报");
    assertThat(bulletins.addressees(bulletin)).contains(new BulletinAddressee(ruled.get(0).officeId(), Circulation.ISSUE));
  }

  @Test
  @Tag("S15")
  void letsAUnitSayWhatIsWrongAndShowsItNothingElseOfTheDraft() {
    play.item("qs", "COUNTY_FOUND");
    Bulletin bulletin = drawn("yc.ducha", LocalDate.of(2081, 8, 4));
    long unit = office("qs.xyp.zhengfu");
    assertThat(bulletins.units(bulletin)).extracting(NamedUnit::officeId).contains(unit);
    assertThat(count("select count(*) from outbox where dedup_key like ?", "bulletin-check:" + bulletin.id() + ":" + unit + ":%"))
        .isPositive();
    UnitCheck check = checks.one(actors.as("qs.xyp.zhenzhang"), bulletin.ref(), unit);
    assertThat(checks.items(actors.as("qs.xyp.zhenzhang"), check)).isNotEmpty()
        .allSatisfy(item -> assertThat(item.officeId()).isEqualTo(unit));
    assertThatThrownBy(() -> checks.one(actors.as("qs.ducha"), bulletin.ref(), unit)).hasMessage("unknown");
    assertThat(access.maySee(actors.as("qs.xyp.zhenzhang"), bulletin.subject())).isFalse();
    Site site = new Site(port).login("qs.xyp.zhenzhang");
    String page = "/bulletins/" + bulletin.ref() + "/units/" + unit;
    assertThat(site.get("/desk/bulletins").body()).contains(page);
    assertThat(site.postFrom(page, page, Map.of("objection", " ")).statusCode()).isEqualTo(422);
    assertThat(site.postFrom(page, page, Map.of("objection", "其中一项已批准延期")).statusCode()).isEqualTo(302);
    assertThat(site.get("/bulletins/" + bulletin.ref()).statusCode()).isEqualTo(404);
    assertThat(bulletins.units(bulletin)).filteredOn(one -> one.officeId() == unit).singleElement()
        .extracting(NamedUnit::objection).isEqualTo("其中一项已批准延期");
    edit(bulletin);
    assertThatThrownBy(() -> checks.object(actors.as("qs.xyp.zhenzhang"), bulletin.ref(), unit, new UnitObjection("迟了")))
        .as("already sent in").hasMessage("unknown");
  }

  @Test
  @Tag("S15")
  void isApprovedBySomebodyElseAndComesBackWithAReason() {
    Bulletin bulletin = drawn("yc.ducha", LocalDate.of(2081, 3, 3));
    edit(bulletin);
    assertThatThrownBy(() -> decide(bulletin, Map.of("decision", "RETURN"))).hasMessage("bulletin.return.reason")
        .hasFieldOrPropertyWithValue("field", "opinion");
    decide(bulletin, Map.of("decision", "RETURN", "opinion", "点名理由不充分"));
    assertThat(bulletins.byId(bulletin.id())).extracting(Bulletin::state, Bulletin::opinion)
        .containsExactly(BulletinState.DRAFT, "点名理由不充分");
    assertThat(editing.initial(bulletin.subject())).containsEntry("remarks", "逐项过堂\n下周清零")
        .containsEntry("sendTo", List.of(office("yc.minzheng")));
    edit(bulletin);
    jdbc.update("update bulletin set drafted_by_id = ? where id = ?", actors.as("yc.fupin").personId(), bulletin.id());
    assertThatThrownBy(() -> decide(bulletin, Map.of("decision", "APPROVE"))).hasMessage("bulletin.approver.edited");
    jdbc.update("update bulletin set drafted_by_id = ? where id = ?", actors.as("yc.ducha").personId(), bulletin.id());
    decide(bulletin, Map.of("decision", "APPROVE"));
    assertThat(bulletins.byId(bulletin.id()).state()).isEqualTo(BulletinState.ISSUED);
    assertThat(open(bulletin)).isEmpty();
  }

  @Test
  @Tag("S15")
  void isLeftOutForAReasonOnly() {
    Bulletin bulletin = drawn("yc.ducha", LocalDate.of(2081, 4, 7));
    Map<String, Object> form = edited(bulletin);
    form.put("proposal", "SKIP");
    refused(bulletin, form, "skipReason", "bulletin.skip.reason");
    form.put("skipReason", "国庆假期，并入下周");
    actors.complete("yc.ducha", bulletin.subject(), "bulletin/draftBulletin", form);
    assertThat(bulletins.byId(bulletin.id())).extracting(Bulletin::state, Bulletin::skipReason, Bulletin::number)
        .containsExactly(BulletinState.SKIPPED, "国庆假期，并入下周", null);
    assertThat(open(bulletin)).isEmpty();
  }

  private Bulletin issued(LocalDate from) {
    Bulletin bulletin = drawn("yc.ducha", from);
    edit(bulletin);
    decide(bulletin, Map.of("decision", "APPROVE"));
    return bulletins.byId(bulletin.id());
  }

  @Test
  @Tag("S58")
  void numbersWithoutGapsAndPrintsWhomItGoesTo() {
    play.item("qs", "COUNTY_FOUND");
    Matcher first = NUMBER.matcher(issued(LocalDate.of(2081, 5, 5)).number());
    Bulletin returned = drawn("yc.ducha", LocalDate.of(2081, 5, 12));
    edit(returned);
    decide(returned, Map.of("decision", "RETURN", "opinion", "再核"));
    Bulletin second = issued(LocalDate.of(2081, 5, 19));
    Matcher next = NUMBER.matcher(second.number());
    assertThat(first.matches() && next.matches()).isTrue();
    assertThat(next.group(1)).isEqualTo(first.group(1));
    assertThat(Integer.parseInt(next.group(3))).as("a returned one takes no number")
        .isEqualTo(Integer.parseInt(first.group(3)) + 1);
    OfficialDocument paper = documents.ofCase(second.subject()).get(0);
    assertThat(documents.receiptsOf(paper)).extracting(DocumentReceipt::officeId).containsExactlyInAnyOrderElementsOf(
        bulletins.addressees(second).stream().map(BulletinAddressee::officeId).toList())
        .contains(office("yc.shengwei"), office("yc.minzheng"), office("yl.zhengfu"), office("qh.zhengfu"));
    NamedUnit named = bulletins.units(second).get(0);
    assertThat(documents.print(actors.as("yl.shizhang"), paper.ref()).toString()).contains(second.number(), second.heading(),
        "报：中共云川省委员会", "送：云川省民政厅", "发：", "云岭市人民政府", "逐项过堂", "编辑：", "签发：",
        offices.name(named.officeId()) + "：超期" + named.overdue() + "项", "期末整改中"
            + bulletins.figures(second).get(0).openItems() + "项");
  }

  @Test
  @Tag("S15")
  @Tag("S58")
  void showsItToThoseOnItsListAloneAndOnlyOnceItIsIssued() {
    play.item("qs", "COUNTY_FOUND");
    Bulletin waiting = drawn("yc.ducha", LocalDate.of(2081, 6, 2));
    Bulletin bulletin = issued(LocalDate.of(2081, 6, 9));
    for (String login : List.of("yl.shizhang", "yc.minzheng", "qs.ducha", "yc.shi1.a", "yc.weiji")) {
      assertThat(access.maySee(actors.as(login), waiting.subject())).as(login).isFalse();
    }
    assertThat(access.maySee(actors.as("yc.weiji"), bulletin.subject())).as("not on the list").isFalse();
    Site city = new Site(port).login("yl.shizhang");
    assertThat(city.get("/bulletins/" + waiting.ref()).statusCode()).isEqualTo(404);
    assertThat(city.list("/desk/bulletins")).contains(bulletin.ref()).doesNotContain(waiting.ref());
    String page = city.get("/bulletins/" + bulletin.ref()).body();
    assertThat(page).contains(bulletin.number(), "/documents/").doesNotContain("材料在途", "电话核对");
    Site own = new Site(port).login("yc.ducha");
    assertThat(own.get("/bulletins/" + bulletin.ref() + "?recompute=true").body()).contains("电话核对", "各项数字与通报一致");
    assertThat(own.get("/bulletins/" + waiting.ref()).body()).contains("/desk/items?open=true&amp;place=");
    jdbc.update("update bulletin_figure set closed = closed + 1 where bulletin_id = ? and part = 'TOTAL'", bulletin.id());
    assertThat(own.get("/bulletins/" + bulletin.ref() + "?recompute=true").body()).contains("与通报不一致");
    assertThat(own.read(own.api("yc.ducha", "GET", "/api/v1/bulletins/" + bulletin.ref(), null)).at("/bulletin/number").asText())
        .isEqualTo(bulletin.number());
    assertThat(own.api("yl.weiji", "GET", "/api/v1/bulletins/" + bulletin.ref(), null).statusCode()).isEqualTo(404);
    assertThat(own.read(own.api("yc.ducha", "GET", "/api/v1/bulletins/" + bulletin.ref() + "/recomputed", null)).isArray()).isTrue();
  }

  private static RankLine line(int position, int place) {
    return new RankLine(Ranking.CITIES, position, place, position, BigDecimal.TEN, Band.POOR, 0, 0, 0, 0, 0, null);
  }

  private static BulletinFigure figure(int closed, int returned, int reopened, int open, int overdue) {
    return new BulletinFigure(Part.AREA, 0, "1", "", 0, closed, 0, returned, reopened, open, overdue);
  }

  @Test
  @Tag("S26")
  void scoresIntoThreeBandsAndKnowsNoLastWhereSeveralShareThePlace() {
    assertThat(scoring.of(figure(0, 0, 0, 0, 0))).isEqualByComparingTo("100");
    assertThat(scoring.of(figure(2, 1, 0, 8, 4))).as("half overdue, a tenth returned").isEqualByComparingTo("68");
    assertThat(scoring.of(figure(0, 9, 9, 1, 1))).as("never below nothing").isEqualByComparingTo("0");
    assertThat(List.of("85", "84.9", "70", "69.9").stream().map(score -> scoring.band(new BigDecimal(score))))
        .containsExactly(Band.GOOD, Band.MIDDLE, Band.MIDDLE, Band.POOR);
    assertThat(Rankings.last(List.of(line(0, 1), line(1, 2)), Ranking.CITIES)).contains(line(1, 2));
    assertThat(Rankings.last(List.of(line(0, 1), line(1, 2), line(2, 2)), Ranking.CITIES)).isEmpty();
    assertThat(Rankings.last(List.of(line(0, 1)), Ranking.CITIES)).as("alone in its list").isEmpty();
    play.item("yc", "PROVINCE_FOUND");
    assertThat(rankings.of(office("yc.ducha"), new Period(clock.today(), clock.today()))).anySatisfy(line -> {
      assertThat(line.ranking()).isEqualTo(Ranking.DEPARTMENTS);
      assertThat(line.officeId()).isEqualTo(office("yc.minzheng"));
      assertThat(line.openItems()).isPositive();
    });
  }

  @Test
  @Tag("S26")
  void asksTheHeadOfTheLastForOneStatementWhenTheMonthIsIssued() {
    Period month = new Period(LocalDate.of(2081, 7, 1), LocalDate.of(2081, 7, 31));
    do {
      play.item("qs", "COUNTY_FOUND");
    } while (Rankings.last(rankings.of(office("yl.ducha"), month), Ranking.CITIES).isEmpty());
    bulletins.draw(office("yl.ducha"), BulletinKind.MONTHLY, month);
    Bulletin bulletin = bulletins.byId(jdbc.queryForObject("select max(id) from bulletin", Long.class));
    RankLine last = Rankings.last(bulletins.ranks(bulletin), Ranking.CITIES).orElseThrow();
    assertThat(last.statementRef()).as("not before it is issued").isNull();
    Map<String, Object> form = edited(bulletin);
    form.put("sendTo", List.of());
    actors.complete("yl.ducha", bulletin.subject(), "bulletin/draftBulletin", form);
    actors.complete("yl.fupin", bulletin.subject(), "bulletin/approveBulletin", Map.of("decision", "APPROVE"));
    String ref = Rankings.last(bulletins.ranks(bulletin), Ranking.CITIES).orElseThrow().statementRef();
    RankStatement asked = statements.byRef(actors.as("yl.ducha"), ref);
    assertThat(asked).extracting(RankStatement::speakerOfficeId, RankStatement::rankedMonth, RankStatement::ranking)
        .containsExactly(last.officeId(), "2081-07", "CITIES");
    assertThat(tasks.openOf(asked.subject())).singleElement().satisfies(task -> {
      assertThat(task.formKey()).isEqualTo("inspection/deliverStatement");
      assertThat(task.assigneeId()).isEqualTo(asked.speakerId());
    });
    assertThat(documents.print(actors.as("yl.ducha"), documents.ofCase(bulletin.subject()).get(0).ref()).toString())
        .contains("六、排名情况", "地区第1名：", offices.name(last.officeId()) + "，" + last.score(), "前作表态发言");
    assertThat(new Site(port).login("yl.ducha").get("/bulletins/" + bulletin.ref()).body()).contains("/statements/" + ref);
  }

  /** A month that no other test draws; what was found in villages is told by the feature of duties. */
  @Test
  @Tag("S23")
  void listsLeadersWithWeeksWithoutAFieldDayInTheMonthlyCircular() {
    Period month = new Period(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 29));
    long village = play.division("by.dsc.sw");
    contracts.take(actors.as("by.xianzhang"), "by.xianzhang", new NewContract(village, VillageGrade.GOOD, month.from()));
    fieldDays.enter(actors.as("by.xianzhang"), "by.xianzhang", new NewFieldDay(village, LocalDate.of(2016, 2, 10), List.of()));
    bulletins.draw(office("yl.ducha"), BulletinKind.MONTHLY, month);
    Bulletin bulletin = bulletins.byId(jdbc.queryForObject("select max(id) from bulletin", Long.class));
    assertThat(bulletins.weeks(bulletin)).extracting(line -> line.leader() + " " + line.weeks())
        .contains("白杨县县长 2016-W05、2016-W07、2016-W08", "云岭市市长 2016-W05、2016-W06、2016-W07、2016-W08")
        .noneMatch(line -> line.startsWith("松坪县"));
    assertThat(new Site(port).login("yl.ducha").get("/bulletins/" + bulletin.ref()).body())
        .contains("2016-W05、2016-W07、2016-W08");
    Map<String, Object> form = edited(bulletin);
    form.put("sendTo", List.of());
    actors.complete("yl.ducha", bulletin.subject(), "bulletin/draftBulletin", form);
    actors.complete("yl.fupin", bulletin.subject(), "bulletin/approveBulletin", Map.of("decision", "APPROVE"));
    assertThat(documents.print(actors.as("yl.ducha"), documents.ofCase(bulletin.subject()).get(0).ref()).toString())
        .contains("没有每周到包抓村的领导", "白杨县县长：2016-W05、2016-W07、2016-W08");
    bulletins.draw(office("yl.ducha"), BulletinKind.WEEKLY, new Period(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 7)));
    assertThat(bulletins.weeks(bulletins.byId(jdbc.queryForObject("select max(id) from bulletin", Long.class)))).isEmpty();
  }
}
