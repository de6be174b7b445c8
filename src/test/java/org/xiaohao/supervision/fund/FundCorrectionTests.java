package org.xiaohao.supervision.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.ClockState;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Wrong entries of the ledger: what they said stays readable, terms and lateness follow what they say now. */
@XiaohaoTest
@Tag("S31")
class FundCorrectionTests {

  private static final LocalDate ARRIVED = LocalDate.of(2016, 9, 26);
  private static final LocalDate PAID = LocalDate.of(2016, 10, 27);
  private static final LocalDate DUE = LocalDate.of(2016, 12, 8);
  private static final String WHY = "录入时看错了凭证";

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private FundBatches batches;
  @Autowired private FundAllocations allocations;
  @Autowired private FundCorrections corrections;
  @Autowired private FundProblems problems;
  @Autowired private Offices offices;
  @Autowired private Divisions divisions;
  @Autowired private JdbcTemplate jdbc;

  @AfterEach
  void stopTheClocks() {
    jdbc.update("update deadline set state = 'CANCELLED', open_code = null, next_rung_on = null"
        + " where case_kind like 'fund-%' and state = 'RUNNING'");
    jdbc.update("delete from fund_breach");
  }

  private FundBatch arrived() {
    NewBatch money = new NewBatch(offices.byCode("yc.caizheng").id(), "更〔2017〕" + UUID.randomUUID().toString()
        .substring(0, 8), "第三批扶贫资金", new BigDecimal("1000"), FundSource.CENTRAL, 2017, ARRIVED);
    return batches.byRef(actors.as("yc.caizheng"), batches.enter(actors.as("yc.caizheng"), money));
  }

  private FundAllocation paid(FundBatch batch, String county, String amount, LocalDate on) {
    return allocations.byRef(actors.as("yc.caizheng"), allocations.pay(actors.as("yc.caizheng"), batch.ref(),
        new NewPayment(divisions.byCode(county).id(), new BigDecimal(amount), on)));
  }

  private FundAllocation received(FundBatch batch, String county, String amount) {
    FundAllocation one = paid(batch, county, amount, PAID);
    allocations.receive(actors.as(county + ".caizheng"), one.ref(), new FundReceipt(PAID));
    return now(one);
  }

  private void land(FundAllocation one, String county, String amount, LocalDate on) {
    allocations.land(actors.as(county + ".caizheng"), one.ref(), new NewLanding(new BigDecimal(amount), on, "饮水"));
  }

  private FundAllocation now(FundAllocation one) {
    return allocations.byId(one.id());
  }

  private FundBatch now(FundBatch one) {
    return batches.byId(one.id());
  }

  private int lists(CaseRef subject) {
    return jdbc.queryForObject("select count(*) from list_source where source_kind = ? and source_id = ?", Integer.class,
        subject.kind(), subject.id());
  }

  private static BatchCorrection batch(FundBatch was, String amount, LocalDate arrivedOn) {
    return new BatchCorrection(was.documentNumber(), was.title(), new BigDecimal(amount), was.source(), was.budgetYear(),
        arrivedOn, WHY);
  }

  private void correctPayment(FundAllocation one, String amount, LocalDate on) {
    corrections.correctPayment(actors.as("yc.caizheng"), one.ref(), new PaymentCorrection(new BigDecimal(amount), on, WHY));
  }

  private void correctLanding(FundAllocation one, String county, String amount, LocalDate on) {
    corrections.correctLanding(actors.as(county + ".caizheng"), one.ref(), 1,
        new LandingCorrection(new BigDecimal(amount), on, "饮水", WHY));
  }

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  @Test
  @Tag("S2")
  void countsTheTermOfABatchFromTheDayOnWhichItReallyArrived() {
    FundBatch batch = arrived();
    paid(batch, "qs", "1000", PAID);
    assertThat(now(batch).clock()).isEqualTo(ClockState.MET);
    corrections.correctBatch(actors.as("yc.caizheng"), batch.ref(), batch(batch, "1000", ARRIVED.minusDays(3)));
    assertThat(now(batch)).satisfies(late -> {
      assertThat(late.dueOn()).isBefore(PAID);
      assertThat(late.clock()).as("late by the right day").isEqualTo(ClockState.BREACHED_MET);
    });
    assertThat(lists(batch.subject())).as("in the same transaction").isOne();
    corrections.correctBatch(actors.as("yc.caizheng"), batch.ref(), batch(batch, "1200", ARRIVED));
    assertThat(now(batch).clock()).as("200 are not paid on").isEqualTo(ClockState.RUNNING);
    assertThat(now(batch).dueOn()).isEqualTo(PAID);
    assertThat(corrections.versions(batch.subject())).extracting(FundVersion::number, FundVersion::happenedOn,
        FundVersion::reason).containsExactly(org.assertj.core.groups.Tuple.tuple(1, ARRIVED, WHY),
            org.assertj.core.groups.Tuple.tuple(2, ARRIVED.minusDays(3), WHY));
  }

  @Test
  @Tag("S2")
  void keepsTheListOfMoneyThatWasInTimeAfterAllAndNoLongerCountsItAsATime() {
    FundBatch batch = arrived();
    FundAllocation one = received(batch, "jp", "600");
    land(one, "jp", "600", DUE.plusDays(1));
    assertThat(now(one).clock()).isEqualTo(ClockState.BREACHED_MET);
    correctLanding(one, "jp", "600", DUE);
    assertThat(now(one).clock()).isEqualTo(ClockState.MET);
    assertThat(lists(one.subject())).as("not deleted in silence").isOne();
    assertThat(problems.of(actors.as("yc.caizheng"), one.subject())).hasValueSatisfying(
        problem -> assertThat(problem.liftedOn()).isNotNull());
    assertThat(new Site(port).login("yc.caizheng").get("/fund-allocations/" + one.ref()).body())
        .contains("这笔资金没有逾期。已经开出的问题清单不会自动撤销", WHY, "2016-12-09");
    FundAllocation second = received(batch, "jp", "400");
    int facts = facts("jp");
    land(second, "jp", "400", DUE.plusDays(1));
    assertThat(facts("jp")).as("late for the first time only").isEqualTo(facts);
    correctLanding(one, "jp", "600", DUE.plusDays(2));
    assertThat(problems.of(actors.as("yc.caizheng"), one.subject())).hasValueSatisfying(
        problem -> assertThat(problem.liftedOn()).as("late after all").isNull());
    assertThat(lists(one.subject())).isOne();
  }

  private int facts(String county) {
    return jdbc.queryForObject("select count(*) from trigger_fact where kind = 'LATE_FUNDS' and area_division_id = ?",
        Integer.class, divisions.byCode(county).id());
  }

  @Test
  @Tag("S2")
  void countsTheCountysTermFromThePaymentOrTheReceiptAsCorrected() {
    FundBatch batch = arrived();
    FundAllocation one = received(batch, "qs", "500");
    correctPayment(one, "500", PAID.minusDays(1));
    assertThat(now(one).dueOn()).as("its term is over: a later receipt gives no time").isEqualTo(DUE.minusDays(1));
    land(one, "qs", "500", DUE.minusDays(2));
    assertThat(now(one).clock()).isEqualTo(ClockState.MET);
    refused("receivedOn", "fund.correct.received.late", () -> corrections.correctReceipt(actors.as("qs.caizheng"),
        one.ref(), new ReceiptCorrection(DUE, WHY)));
    corrections.correctReceipt(actors.as("qs.caizheng"), one.ref(), new ReceiptCorrection(PAID.minusDays(1), WHY));
    assertThat(now(one).receivedOn()).isEqualTo(PAID.minusDays(1));
    assertThat(now(one).clock()).isEqualTo(ClockState.MET);
    assertThat(corrections.versions(one.subject())).extracting(FundVersion::part)
        .containsExactly(FundPart.PAYMENT, FundPart.RECEIPT);
  }

  @Test
  void takesBackAPaymentThatWasEnteredTwice() {
    FundBatch batch = arrived();
    FundAllocation twice = paid(batch, "sp", "1000", PAID);
    assertThat(now(batch).clock()).isEqualTo(ClockState.MET);
    correctPayment(twice, "0", PAID);
    assertThat(now(batch)).satisfies(open -> {
      assertThat(open.paid()).isEqualByComparingTo("0");
      assertThat(open.lastPaidOn()).isNull();
      assertThat(open.clock()).isEqualTo(ClockState.RUNNING);
    });
    assertThat(now(twice).clock()).as("no money, no term").isNull();
    assertThat(lists(batch.subject())).as("the money is still with the province, past its day").isOne();
    correctPayment(twice, "10", PAID);
    assertThat(now(twice).clock()).isEqualTo(ClockState.RUNNING);
  }

  @Test
  void refusesWhatCannotBe() {
    FundBatch batch = arrived();
    FundAllocation one = received(batch, "qs", "700");
    land(one, "qs", "300", DUE);
    refused("amount", "fund.correct.below.paid",
        () -> corrections.correctBatch(actors.as("yc.caizheng"), batch.ref(), batch(batch, "699.99", ARRIVED)));
    refused("arrivedOn", "fund.correct.arrived.late",
        () -> corrections.correctBatch(actors.as("yc.caizheng"), batch.ref(), batch(batch, "1000", PAID.plusDays(1))));
    refused("reason", "fund.correct.same",
        () -> corrections.correctBatch(actors.as("yc.caizheng"), batch.ref(), batch(batch, "1000.00", ARRIVED)));
    refused("amount", "fund.correct.below.landed", () -> correctPayment(one, "299.99", PAID));
    refused("amount", "fund.paid.over", () -> correctPayment(one, "1000.01", PAID));
    refused("paidOn", "fund.correct.paid.late", () -> correctPayment(one, "700", PAID.plusDays(1)));
    refused("amount", "fund.landed.over", () -> correctLanding(one, "qs", "700.01", DUE));
    refused("landedOn", "fund.landed.early", () -> correctLanding(one, "qs", "300", PAID.minusDays(1)));
    refused(null, "fund.not.your.office", () -> corrections.correctPayment(actors.as("qs.caizheng"), one.ref(),
        new PaymentCorrection(BigDecimal.ONE, PAID, WHY)));
    refused(null, "fund.not.your.office", () -> corrections.correctLanding(actors.as("qs.shenji"), one.ref(), 1,
        new LandingCorrection(BigDecimal.ONE, DUE, "饮水", WHY)));
    refused(null, "unknown", () -> correctLanding(one, "sp", "1", DUE));
    assertThat(now(one)).as("nothing half stored").isEqualTo(allocations.byId(one.id())).satisfies(same -> {
      assertThat(same.amount()).isEqualByComparingTo("700");
      assertThat(same.landed()).isEqualByComparingTo("300");
    });
    assertThat(corrections.versions(one.subject())).isEmpty();
  }

  @Test
  void correctsOnThePagesAndByApi() {
    FundBatch batch = arrived();
    FundAllocation one = received(batch, "qs", "700");
    land(one, "qs", "300", DUE);
    Site province = new Site(port).login("yc.caizheng");
    String form = "/funds/" + batch.ref() + "/correction";
    assertThat(province.get(form).body()).contains(batch.documentNumber(), "1000", "为什么更正");
    assertThat(province.postFrom(form, form, Map.of("documentNumber", batch.documentNumber(), "title", "改名", "amount", "1",
        "source", "CENTRAL", "year", "2017", "arrivedOn", ARRIVED.toString(), "reason", WHY)).body())
        .contains("error-summary", "不能少于已经拨付的", "改名");
    Site county = new Site(port).login("qs.caizheng");
    String page = "/fund-allocations/" + one.ref();
    String landing = page + "/landings/1/correction";
    assertThat(county.get(page).body()).contains(landing);
    assertThat(county.postFrom(landing, landing, Map.of("amount", "200", "landedOn", DUE.toString(), "purpose", "饮水",
        "reason", WHY)).statusCode()).isEqualTo(302);
    assertThat(new Site(port).login("qs.shenji").get(page).body()).as("overseers read it").contains("更正记录", WHY)
        .doesNotContain("/correction");
    assertThat(county.api("yc.caizheng", "POST", "/api/v1" + page + "/corrections", Map.of("amount", 800, "paidOn",
        PAID.toString(), "reason", WHY)).statusCode()).isEqualTo(204);
    assertThat(county.read(county.api("qs.caizheng", "GET", "/api/v1" + page, null)).at("/versions")).hasSize(2);
    assertThat(now(one).amount()).isEqualByComparingTo("800");
  }
}
