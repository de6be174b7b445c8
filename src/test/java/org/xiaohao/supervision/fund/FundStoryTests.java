package org.xiaohao.supervision.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.xiaohao.casework.problem.ListFindings;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.ClockState;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.deadline.DueDates;
import org.xiaohao.platform.deadline.Ladder;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/**
 * C21 and C22: money on its way down is counted by working days; late money is one problem; only money of centre and
 * province is recovered. The days are those of a year before C21, since the trial's clock begins in May 2017;
 * {@code DemoCasesTests} has the days of C21 themselves.
 */
@XiaohaoTest
@Tag("T5")
class FundStoryTests {

  private static final LocalDate ARRIVED = LocalDate.of(2016, 9, 26);
  private static final LocalDate PAID = LocalDate.of(2016, 10, 27);
  private static final LocalDate DUE = LocalDate.of(2016, 12, 8);
  private static final BigDecimal WHOLE = new BigDecimal("12000000");

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private FundBatches batches;
  @Autowired private FundAllocations allocations;
  @Autowired private CarryOvers carryOvers;
  @Autowired private FundProblems problems;
  @Autowired private IdleFunds idleFunds;
  @Autowired private Deadlines deadlines;
  @Autowired private Ladder ladder;
  @Autowired private ProblemLists lists;
  @Autowired private ListFindings findings;
  @Autowired private Offices offices;
  @Autowired private Divisions divisions;
  @Autowired private BusinessClock clock;
  @Autowired private DueDates dates;
  @Autowired private Campaigns campaigns;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;

  /** What was made late here makes nobody late, and nobody interviewed, in the tests that share the program. */
  @AfterEach
  void stopTheClocks() {
    jdbc.update("update deadline set state = 'CANCELLED', open_code = null, next_rung_on = null"
        + " where (case_kind like 'fund-%' or case_kind = 'carry-over') and state = 'RUNNING'");
    jdbc.update("delete from fund_breach");
  }

  private long office(String code) {
    return offices.byCode(code).id();
  }

  private long division(String code) {
    return divisions.byCode(code).id();
  }

  private NewBatch money(FundSource source, String office, BigDecimal amount, LocalDate arrived) {
    return new NewBatch(office(office), "财农〔2017〕" + UUID.randomUUID().toString().substring(0, 8), "第二批扶贫资金", amount,
        source, 2017, arrived);
  }

  private FundBatch arrived() {
    String ref = batches.enter(actors.as("yc.caizheng"), money(FundSource.CENTRAL, "yc.caizheng", WHOLE, ARRIVED));
    return batches.byRef(actors.as("yc.caizheng"), ref);
  }

  private FundAllocation paid(FundBatch batch, String county, String amount, LocalDate on) {
    String ref = allocations.pay(actors.as("yc.caizheng"), batch.ref(),
        new NewPayment(division(county), new BigDecimal(amount), on));
    return allocations.byRef(actors.as("yc.caizheng"), ref);
  }

  private FundAllocation received(FundBatch batch, String county, String amount) {
    FundAllocation one = paid(batch, county, amount, PAID);
    allocations.receive(actors.as(county + ".caizheng"), one.ref(), new FundReceipt(PAID));
    return now(one);
  }

  private void land(FundAllocation one, String county, String amount, LocalDate on) {
    allocations.land(actors.as(county + ".caizheng"), one.ref(), new NewLanding(new BigDecimal(amount), on, "饮水项目"));
  }

  private FundBatch now(FundBatch batch) {
    return batches.byId(batch.id());
  }

  private FundAllocation now(FundAllocation one) {
    return allocations.byId(one.id());
  }

  private List<Map<String, Object>> listsOf(CaseRef subject) {
    return jdbc.queryForList("select l.ref, l.origin, o.code, l.title from problem_list l"
        + " join list_source s on s.list_id = l.id join office o on o.id = l.supervising_office_id"
        + " where s.source_kind = ? and s.source_id = ?", subject.kind(), subject.id());
  }

  private List<Map<String, Object>> facts(String county) {
    return jdbc.queryForList("select f.interview_id, f.evidence, o.code as office from trigger_fact f"
        + " join office o on o.id = f.office_id where f.kind = 'LATE_FUNDS' and f.area_division_id = ? order by f.id",
        division(county));
  }

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  @Test
  @Tag("S2")
  @Tag("D16")
  void countsTheDaysOfTheCase() {
    LocalDate passedOn = dates.of(campaigns.ruleSet(), "D16", LocalDate.of(2017, 9, 25));
    assertThat(passedOn).isEqualTo(LocalDate.of(2017, 10, 27));
    assertThat(dates.of(campaigns.ruleSet(), "D16-COUNTY", passedOn)).isEqualTo(LocalDate.of(2017, 12, 8));
  }

  @Test
  @Tag("S2")
  @Tag("D16")
  void countsFromArrivalAndFromReceiptByWorkingDays() {
    FundBatch batch = arrived();
    assertThat(batch.dueOn()).as("over the holiday, with Saturday and Sunday worked").isEqualTo(PAID);
    FundAllocation qs = received(batch, "qs", "7000000");
    assertThat(qs.dueOn()).isEqualTo(DUE);
    assertThat(now(batch).clock()).as("not all is passed on").isEqualTo(ClockState.RUNNING);
    paid(batch, "sp", "5000000", PAID);
    assertThat(now(batch).clock()).as("on the last day is in time").isEqualTo(ClockState.MET);
    assertThat(listsOf(batch.subject())).isEmpty();
    land(qs, "qs", "4000000", DUE.minusDays(9));
    assertThat(now(qs).clock()).as("a part is not all").isEqualTo(ClockState.RUNNING);
    land(qs, "qs", "3000000", DUE.plusDays(1));
    assertThat(now(qs).clock()).isEqualTo(ClockState.BREACHED_MET);
    assertThat(deadlines.ofCase(qs.subject()).get(0).daysLeft()).as("one working day late").isEqualTo(-1);
    assertThat(listsOf(qs.subject())).as("though no clock had rung").hasSize(1);
  }

  @Test
  @Tag("S2")
  @Tag("D16")
  void givesTheWholeTermFromALaterReceiptButNoneToWhoeverDoesNotConfirm() {
    FundBatch batch = arrived();
    FundAllocation one = paid(batch, "lg", "12000000", PAID);
    assertThat(one.dueOn()).as("from the payment").isEqualTo(DUE);
    allocations.receive(actors.as("lg.caizheng"), one.ref(), new FundReceipt(PAID.plusDays(3)));
    assertThat(now(one).dueOn()).as("over already: it is not opened again").isEqualTo(DUE);
    FundBatch fresh = batches.byRef(actors.as("yc.caizheng"), batches.enter(actors.as("yc.caizheng"),
        money(FundSource.PROVINCE, "yc.caizheng", BigDecimal.TEN, clock.today().minusDays(2))));
    FundAllocation later = paid(fresh, "lg", "10", clock.today().minusDays(1));
    allocations.receive(actors.as("lg.caizheng"), later.ref(), new FundReceipt(clock.today()));
    assertThat(deadlines.ofCase(later.subject()).get(0).startedOn()).isEqualTo(clock.today());
    refused(null, "fund.received.already",
        () -> allocations.receive(actors.as("lg.caizheng"), one.ref(), new FundReceipt(PAID)));
    String own = batches.enter(actors.as("lg.caizheng"), money(FundSource.COUNTY, "lg.caizheng", BigDecimal.TEN, ARRIVED));
    assertThat(batches.byRef(actors.as("lg.caizheng"), own).clock()).as("the county's own money has no such term").isNull();
  }

  @Test
  @Tag("S2")
  void makesOneListOfLateMoneyHoweverOftenItRings() {
    FundBatch batch = arrived();
    FundAllocation one = received(batch, "by", "12000000");
    land(one, "by", "7880000", DUE.minusDays(2));
    ladder.ring();
    ladder.ring();
    assertThat(jdbc.queryForObject("select count(*) from outbox where template = 'fund.due' and recipient_id = ?"
        + " and case_kind = 'fund-allocation' and case_id = ?", Integer.class, actors.as("by.caizheng").personId(),
        one.subject().id())).as("the county is reminded, once a day").isOne();
    for (int again = 0; again < 2; again++) {
      transaction.executeWithoutResult(status ->
          events.publishEvent(new RungReached(one.subject(), "D16-COUNTY", "BREACH", DUE)));
    }
    assertThat(listsOf(one.subject())).singleElement().satisfies(list -> assertThat(list)
        .containsEntry("origin", "PROVINCE_FOUND").containsEntry("code", "yc.ducha")
        .hasEntrySatisfying("title", title -> assertThat(title.toString()).contains("未在规定时限内落地")));
    String list = listsOf(one.subject()).get(0).get("ref").toString();
    assertThat(problems.of(actors.as("yc.caizheng"), one.subject())).map(FundProblem::list).contains(list);
    assertThat(problems.of(actors.as("by.shi1.a"), one.subject())).as("not on the other line").isEmpty();
    assertThat(problems.of(actors.as("yc.caizheng"), batch.subject())).as("the province was in time").isEmpty();
    assertThatThrownBy(() -> jdbc.update("insert into fund_breach (subject_kind, subject_id, division_id, ordinal, due_on,"
        + " list_id, created_at) values (?, ?, 0, 1, ?, 0, utc_timestamp())", one.subject().kind(), one.subject().id(),
        DUE)).as("the database knows it once").hasMessageContaining("fund_breach_subject");
    leadsBackFromTheItem(one);
  }

  private void leadsBackFromTheItem(FundAllocation one) {
    CaseRef list = lists.byRef(actors.as("yc.ducha"), listsOf(one.subject()).get(0).get("ref").toString()).subject();
    Map<String, Object> item = new HashMap<>(Map.of("dimension", "N3", "aspect", "FUNDS", "text", "412 万元未落地",
        "requirement", "立即落地", "place", division("by"), "responsibleUnit", office("by.zhengfu"), "responsiblePerson",
        "县长", "leadDepartment", office("yc.fagai"), "findings", "1"));
    item.put("dueOn", clock.today().plusDays(400).toString());
    actors.complete("yc.ducha", list, "problem/listItems", Map.of("items", List.of(item)));
    assertThat(findings.itemsOf(one.subject())).hasSize(1);
    assertThat(new Site(port).login("yc.ducha").get("/items/" + findings.itemsOf(one.subject()).get(0).ref()).body())
        .as("the way back").contains("/fund-allocations/" + one.ref());
    assertThat(problems.of(actors.as("by.caizheng"), one.subject())).map(FundProblem::items).map(List::size).contains(1);
    assertThat(problems.of(actors.as("by.shi1.a"), one.subject())).isEmpty();
  }

  /** Nobody stands above the province here; its own supervision office lists it, and nobody is interviewed. */
  @Test
  @Tag("S2")
  @Tag("D16")
  void listsTheProvinceWhenItPassesMoneyOnTooLate() {
    FundBatch batch = arrived();
    paid(batch, "by", "12000000", PAID.plusDays(1));
    assertThat(now(batch).clock()).isEqualTo(ClockState.BREACHED_MET);
    assertThat(listsOf(batch.subject())).singleElement().satisfies(list -> assertThat(list)
        .containsEntry("code", "yc.ducha").hasEntrySatisfying("title",
            title -> assertThat(title.toString()).contains("云川省", "未在规定时限内拨付到县")));
    assertThat(facts("yc")).isEmpty();
  }

  @Test
  @Tag("S2")
  void proposesAnInterviewTheSecondTimeACountyIsLate() {
    FundBatch batch = arrived();
    FundAllocation first = received(batch, "jp", "2000000");
    land(first, "jp", "2000000", DUE.plusDays(3));
    assertThat(facts("jp")).as("once is a problem only").isEmpty();
    FundAllocation second = received(batch, "jp", "3000000");
    land(second, "jp", "3000000", DUE.plusDays(3));
    assertThat(facts("jp")).singleElement().satisfies(fact -> assertThat(fact).containsEntry("office", "yc.ducha")
        .hasEntrySatisfying("evidence", said -> assertThat(said.toString()).contains("第 2 次逾期")));
    CaseRef interview = new CaseRef("interview", (Long) facts("jp").get(0).get("interview_id"));
    assertThat(jdbc.queryForList("select form_key from work_item where case_kind = 'interview' and case_id = ?"
        + " and state not in ('DONE', 'CANCELLED')", String.class, interview.id())).as("a person decides")
        .containsExactly("interview/proposeInterview");
  }

  @Test
  @Tag("S2")
  void refusesWhatCannotBe() {
    FundBatch batch = arrived();
    NewBatch again = new NewBatch(batch.officeId(), batch.documentNumber(), "又一次", WHOLE, FundSource.CENTRAL, 2017, ARRIVED);
    refused("documentNumber", "fund.number.known", () -> batches.enter(actors.as("yc.caizheng"), again));
    refused("source", "fund.source.level",
        () -> batches.enter(actors.as("qs.caizheng"), money(FundSource.CENTRAL, "qs.caizheng", WHOLE, ARRIVED)));
    refused(null, "fund.not.your.office",
        () -> batches.enter(actors.as("qs.caizheng"), money(FundSource.CENTRAL, "yc.caizheng", WHOLE, ARRIVED)));
    refused("arrivedOn", "fund.date.future", () -> batches.enter(actors.as("yc.caizheng"),
        money(FundSource.CENTRAL, "yc.caizheng", WHOLE, LocalDate.of(2999, 1, 1))));
    refused("paidOn", "fund.paid.early", () -> paid(batch, "qs", "1", ARRIVED.minusDays(1)));
    refused("county", "fund.county.outside", () -> paid(batch, "yl", "1", PAID));
    FundAllocation one = paid(batch, "qs", "7000000", PAID);
    refused("amount", "fund.paid.over", () -> paid(batch, "sp", "5000000.01", PAID));
    refused("landedOn", "fund.landed.unreceived", () -> land(one, "qs", "1", DUE));
    refused("receivedOn", "fund.received.early",
        () -> allocations.receive(actors.as("qs.caizheng"), one.ref(), new FundReceipt(PAID.minusDays(1))));
    allocations.receive(actors.as("qs.caizheng"), one.ref(), new FundReceipt(PAID));
    refused("landedOn", "fund.landed.early", () -> land(one, "qs", "1", PAID.minusDays(1)));
    land(one, "qs", "6999999.99", DUE);
    refused("amount", "fund.landed.over", () -> land(one, "qs", "0.02", DUE));
    assertThat(now(one).balance()).as("nothing half stored").isEqualByComparingTo("0.01");
    assertThat(allocations.landings(one)).hasSize(1);
  }

  /** A county sees what it was paid and nothing of the county beside; discipline, audit and oversight of its area read it. */
  @Test
  @Tag("S2")
  @Tag("M2")
  void showsACountyItsOwnMoneyOnly() {
    FundBatch batch = arrived();
    FundAllocation qs = received(batch, "qs", "7000000");
    FundAllocation sp = paid(batch, "sp", "5000000", PAID);
    assertThat(batches.allocations(actors.as("qs.caizheng"), batch)).extracting(FundAllocation::ref)
        .containsExactly(qs.ref());
    assertThat(batches.allocations(actors.as("yc.shenji"), batch)).hasSize(2);
    refused(null, "unknown", () -> allocations.byRef(actors.as("qs.caizheng"), sp.ref()));
    refused(null, "unknown", () -> batches.byRef(actors.as("lg.caizheng"), batch.ref()));
    refused(null, "unknown", () -> land(qs, "sp", "1", DUE));
    assertThat(new Site(port).login("qs.caizheng").get("/desk?q=" + qs.ref()).body())
        .contains("href=\"/fund-allocations/" + qs.ref() + "\"");
    assertThat(new Site(port).login("sp.caizheng").get("/desk?q=" + qs.ref()).body()).contains("没有找到编号为");
    for (String reader : List.of("qs.shenji", "qs.ducha", "qs.shi1.a", "yl.shenji", "yc.anguan")) {
      assertThat(allocations.byRef(actors.as(reader), qs.ref())).as(reader).isNotNull();
    }
    refused(null, "fund.not.your.office", () -> allocations.land(actors.as("qs.shenji"), qs.ref(),
        new NewLanding(BigDecimal.ONE, DUE, "无权")));
    refused(null, "fund.not.your.office", () -> allocations.pay(actors.as("qs.caizheng"), batch.ref(),
        new NewPayment(division("qs"), BigDecimal.ONE, PAID)));
  }

  private NewCarryOver carried(String office, FundSource source, String amount, CarryOverCause cause) {
    return new NewCarryOver(office(office), division("sp"), source, 2015, new BigDecimal(amount), cause,
        "审扶〔2017〕" + UUID.randomUUID().toString().substring(0, 8), clock.today(), null, null);
  }

  private CarryOver found(String login, FundSource source, String amount) {
    return carryOvers.byRef(actors.as(login),
        carryOvers.enter(actors.as(login), carried(login, source, amount, CarryOverCause.SLOW_WORK)));
  }

  private CarryOver now(CarryOver one) {
    return carryOvers.byId(one.id());
  }

  private NewMove move(String amount) {
    return new NewMove(new BigDecimal(amount), clock.today(), "凭证 " + UUID.randomUUID());
  }

  private RecoveryDecision decision() {
    return new RecoveryDecision("财农收〔2017〕" + UUID.randomUUID().toString().substring(0, 8), clock.today(),
        clock.today().plusDays(30));
  }

  /** 530 万元 of the province is recovered in two parts. */
  @Test
  @Tag("S43")
  void recoversWhatSlowWorkLeftOver() {
    CarryOver one = found("yc.shenji", FundSource.PROVINCE, "5300000");
    assertThat(one.state()).isEqualTo(CarryOverState.FOUND);
    assertThat(listsOf(one.subject())).singleElement().satisfies(list -> assertThat(list)
        .containsEntry("origin", "AUDIT_PROVINCE").containsEntry("code", "yc.ducha"));
    refused(null, "fund.not.your.office", () -> carryOvers.recover(actors.as("sp.caizheng"), one.ref(), decision()));
    refused(null, "fund.not.your.office", () -> carryOvers.recover(actors.as("yc.shenji"), one.ref(), decision()));
    refused(null, "fund.move.state", () -> carryOvers.move(actors.as("sp.caizheng"), one.ref(), move("1")));
    carryOvers.recover(actors.as("yc.caizheng"), one.ref(), decision());
    refused(null, "fund.recovery.decided", () -> carryOvers.recover(actors.as("yc.caizheng"), one.ref(), decision()));
    carryOvers.move(actors.as("yc.caizheng"), one.ref(), move("3000000"));
    refused("amount", "fund.move.over", () -> carryOvers.move(actors.as("yc.caizheng"), one.ref(), move("2300000.01")));
    refused("movedOn", "fund.move.early", () -> carryOvers.move(actors.as("yc.caizheng"), one.ref(),
        new NewMove(BigDecimal.ONE, clock.today().minusDays(1), "早于决定")));
    assertThat(now(one).state()).isEqualTo(CarryOverState.RECOVERING);
    carryOvers.move(actors.as("yc.caizheng"), one.ref(), move("2300000"));
    assertThat(now(one).state()).isEqualTo(CarryOverState.RECOVERED);
    refused(null, "fund.move.state", () -> carryOvers.move(actors.as("sp.caizheng"), one.ref(), move("1")));
  }

  /** The term is the decision's; past it the money is red and rung, and paid back late it stays late. */
  @Test
  @Tag("S43")
  void countsTheTermInWhichMoneyIsToBePaidBack() {
    CarryOver one = found("yc.shenji", FundSource.CENTRAL, "300");
    LocalDate dueOn = clock.today().minusDays(5);
    jdbc.update("update carry_over set found_on = ? where id = ?", dueOn.minusDays(20), one.id());
    refused("repayBy", "fund.repay.early", () -> carryOvers.recover(actors.as("yc.caizheng"), one.ref(),
        new RecoveryDecision("收", dueOn, dueOn.minusDays(1))));
    carryOvers.recover(actors.as("yc.caizheng"), one.ref(), new RecoveryDecision("收", dueOn.minusDays(9), dueOn));
    assertThat(now(one).dueOn()).isEqualTo(dueOn);
    ladder.ring();
    assertThat(jdbc.queryForObject("select rung from deadline where case_kind = 'carry-over' and case_id = ?", String.class,
        one.id())).isIn("BREACH", "SUPERIOR");
    assertThat(jdbc.queryForObject("select count(*) from outbox where template = 'fund.due' and recipient_id = ?"
        + " and case_kind = 'carry-over' and case_id = ?", Integer.class, actors.as("sp.caizheng").personId(), one.id()))
        .as("the county is told, once a day").isOne();
    assertThat(new Site(port).login("sp.caizheng").get("/carry-overs/" + one.ref()).body()).contains("缴回时限", "超期");
    assertThat(new Site(port).login("sp.caizheng").list("/desk/carry-overs")).contains("超期");
    carryOvers.move(actors.as("yc.caizheng"), one.ref(), new NewMove(new BigDecimal("200"), clock.today(), "2"));
    assertThat(now(one).clock()).as("a part is not all").isEqualTo(ClockState.RUNNING);
    carryOvers.move(actors.as("yc.caizheng"), one.ref(), new NewMove(new BigDecimal("100"), dueOn, "1"));
    assertThat(now(one).clock()).as("the last of it came today, whatever was entered last")
        .isEqualTo(ClockState.BREACHED_MET);
    assertThat(listsOf(one.subject())).as("it is listed already").hasSize(1);
  }

  @Test
  @Tag("S43")
  void takesTheDecisionFromWhoeverEnteredIt() {
    CarryOver own = found("yc.caizheng", FundSource.CENTRAL, "100");
    refused(null, "fund.recovery.own", () -> carryOvers.recover(actors.as("yc.caizheng"), own.ref(), decision()));
  }

  /** 120 万元 of the county is not recovered, in plain words; it is listed as idle until it is used (S52). */
  @Test
  @Tag("S43")
  @Tag("S52")
  void refusesToRecoverMoneyOfTheCountyAndListsItAsIdle() {
    CarryOver one = found("sp.caizheng", FundSource.COUNTY, "1200000");
    assertThat(one.state()).isEqualTo(CarryOverState.IDLE);
    assertThat(listsOf(one.subject())).singleElement().satisfies(list -> assertThat(list)
        .containsEntry("origin", "COUNTY_FOUND").containsEntry("code", "sp.ducha"));
    refused(null, "fund.recovery.county", () -> carryOvers.recover(actors.as("yc.caizheng"), one.ref(), decision()));
    Site finance = new Site(port).login("yc.caizheng");
    assertThat(finance.get("/carry-overs/" + one.ref()).body()).contains("县级安排的资金不在收回范围，请另行催促使用。")
        .doesNotContain("/recovery");
    assertThat(finance.postFrom("/tokens", "/carry-overs/" + one.ref() + "/recovery", Map.of("documentNumber", "收1",
        "decidedOn", clock.today().toString(), "repayBy", clock.today().toString())).body()).contains("县级安排的资金不在收回范围，请另行催促使用");
    assertThat(idleOf("sp.caizheng", one.ref())).satisfies(idle -> {
      assertThat(idle.since()).isEqualTo(LocalDate.of(2015, 12, 31));
      assertThat(idle.days()).isEqualTo((int) ChronoUnit.DAYS.between(idle.since(), clock.today()));
      assertThat(idle.balance()).isEqualByComparingTo("1200000");
    });
    carryOvers.move(actors.as("sp.caizheng"), one.ref(), move("1040000"));
    assertThat(idleFunds.list(actors.as("sp.caizheng"), null, 500)).as("it has moved").extracting(IdleFund::ref)
        .doesNotContain(one.ref());
    carryOvers.move(actors.as("sp.caizheng"), one.ref(), move("160000"));
    assertThat(now(one).state()).isEqualTo(CarryOverState.USED);
  }

  private IdleFund idleOf(String login, String ref) {
    return idleFunds.list(actors.as(login), null, 500).stream().filter(idle -> idle.ref().equals(ref)).findFirst()
        .orElseThrow();
  }

  @Test
  @Tag("S43")
  void recoversForNoOtherCauseAndNothingTwice() {
    NewCarryOver form = carried("yc.shenji", FundSource.PROVINCE, "5300000", CarryOverCause.PROJECT_CHANGED);
    String ref = carryOvers.enter(actors.as("yc.shenji"), form);
    refused(null, "fund.recovery.cause", () -> carryOvers.recover(actors.as("yc.caizheng"), ref, decision()));
    refused("auditDocument", "fund.carry.known", () -> carryOvers.enter(actors.as("yc.shenji"), form));
    refused(null, "fund.carry.not.your.office", () -> carryOvers.enter(actors.as("sp.caizheng"), form));
    refused(null, "unknown", () -> carryOvers.byRef(actors.as("lg.caizheng"), ref));
    FundBatch batch = arrived();
    FundAllocation paid = paid(batch, "sp", "12000000", PAID);
    refused("allocation", "fund.carry.allocation.differs", () -> carryOvers.enter(actors.as("yc.shenji"),
        new NewCarryOver(office("yc.shenji"), division("sp"), FundSource.PROVINCE, 2017, BigDecimal.ONE,
            CarryOverCause.SLOW_WORK, "审1", clock.today(), null, paid.ref())));
    refused("amount", "fund.carry.allocation.over", () -> carryOvers.enter(actors.as("yc.shenji"),
        new NewCarryOver(office("yc.shenji"), division("sp"), FundSource.CENTRAL, 2017, new BigDecimal("12000001"),
            CarryOverCause.SLOW_WORK, "审2", clock.today(), null, paid.ref())));
  }

  /** Balances of the ledger count as idle after the days of the rule set, for who sees them; page by page. */
  @Test
  @Tag("S52")
  void listsBalancesThatHaveNotMoved() {
    FundBatch batch = arrived();
    FundAllocation sp = received(batch, "sp", "7000000");
    assertThat(idleOf("sp.caizheng", sp.ref()).since()).isEqualTo(PAID);
    assertThat(idleOf("yc.shenji", batch.ref()).balance()).isEqualByComparingTo("5000000");
    assertThat(idleFunds.list(actors.as("sp.caizheng"), null, 500)).as("that of the province is the province's")
        .extracting(IdleFund::ref).doesNotContain(batch.ref());
    assertThat(idleFunds.list(actors.as("lg.caizheng"), null, 500)).extracting(IdleFund::ref).doesNotContain(sp.ref());
    FundBatch fresh = batches.byRef(actors.as("yc.caizheng"), batches.enter(actors.as("yc.caizheng"),
        money(FundSource.PROVINCE, "yc.caizheng", BigDecimal.TEN, clock.today().minusDays(idleFunds.threshold() - 1))));
    List<IdleFund> all = idleFunds.list(actors.as("yc.shenji"), null, 500);
    assertThat(all).extracting(IdleFund::ref).as("a day too early").doesNotContain(fresh.ref());
    String key = all.get(0).key();
    assertThat(idleFunds.list(actors.as("yc.shenji"), key, 500)).isEqualTo(all.subList(1, all.size()));
  }

  /** The story on the pages: from the form of the finance department to the ledger, and nothing kept of what is wrong. */
  @Test
  @Tag("S2")
  void enterAndShowMoneyOnThePages() {
    Site province = new Site(port).login("yc.caizheng");
    String number = "财农〔2016〕" + UUID.randomUUID().toString().substring(0, 8);
    Map<String, String> typed = new HashMap<>(Map.of("office", String.valueOf(office("yc.caizheng")), "documentNumber",
        number, "title", "第二批 " + number, "amount", "12000000", "source", "COUNTY", "year", "2016", "arrivedOn",
        ARRIVED.toString()));
    assertThat(province.postFrom("/desk/funds/new", "/desk/funds/new", typed).body())
        .contains("error-summary", "资金来源与登记单位的级别不符", number);
    typed.put("source", "CENTRAL");
    String batch = province.postFrom("/desk/funds/new", "/desk/funds/new", typed).headers().firstValue("Location")
        .orElseThrow();
    String pay = batch.replaceAll("^.*(/funds/)", "$1") + "/payments/new";
    assertThat(province.get(pay).body()).contains("青石县");
    province.postFrom(pay, pay, Map.of("county", String.valueOf(division("qs")), "amount", "12000000", "paidOn",
        PAID.toString()));
    String page = province.get(pay.replace("/payments/new", "")).body();
    assertThat(page).contains("1,200 万元", "青石县", "按期完成", number).doesNotContain("/payments/new");
    String allocation = page.replaceAll("(?s).*?(/fund-allocations/[0-9A-Z]+).*", "$1");
    Site county = new Site(port).login("qs.caizheng");
    assertThat(county.postFrom(allocation + "/receipt", allocation + "/receipt", Map.of("receivedOn", PAID.toString()))
        .statusCode()).isEqualTo(302);
    assertThat(county.postFrom(allocation + "/landing", allocation + "/landing", Map.of("amount", "7880000", "landedOn",
        DUE.toString(), "purpose", "两个饮水项目")).statusCode()).isEqualTo(302);
    assertThat(county.get(allocation).body()).contains("788 万元", "尚有 412 万元 没有落地", "两个饮水项目", "超期", "登记落地");
    assertThat(county.list("/desk/funds")).contains(number, "/desk/idle-funds");
    Site neighbour = new Site(port).login("sp.caizheng");
    assertThat(neighbour.get(allocation).statusCode()).isEqualTo(404);
    assertThat(neighbour.list("/desk/funds")).doesNotContain(number);
    assertThat(new Site(port).login("qs.shenji").get(allocation).body()).contains("788 万元").doesNotContain("/landing");
    assertThat(county.read(county.api("qs.caizheng", "GET", "/api/v1" + allocation, null)).at("/allocation/landed")
        .decimalValue()).isEqualByComparingTo("7880000");
    assertThat(county.list("/desk/idle-funds")).contains(allocation);
  }
}
