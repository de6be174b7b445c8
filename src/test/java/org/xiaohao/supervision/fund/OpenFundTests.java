package org.xiaohao.supervision.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DueDates;
import org.xiaohao.platform.deadline.Ladder;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** S31: each payment from the threshold on is public within its days or listed as missing; everybody reads what is public. */
@XiaohaoTest
@Tag("S31")
class OpenFundTests {

  private static final LocalDate ARRIVED = LocalDate.of(2016, 9, 26);
  private static final LocalDate PAID = LocalDate.of(2016, 10, 27);
  private static final LocalDate PUBLIC_BY = LocalDate.of(2016, 11, 10);

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private FundBatches batches;
  @Autowired private FundAllocations allocations;
  @Autowired private FundPublications publications;
  @Autowired private FundCorrections corrections;
  @Autowired private Ladder ladder;
  @Autowired private DueDates dates;
  @Autowired private Campaigns campaigns;
  @Autowired private Offices offices;
  @Autowired private Divisions divisions;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;

  @AfterEach
  void stopTheClocks() {
    jdbc.update("update deadline set state = 'CANCELLED', open_code = null, next_rung_on = null"
        + " where case_kind like 'fund-%' and state = 'RUNNING'");
    jdbc.update("delete from fund_breach");
  }

  private FundAllocation paid(String county, String amount, LocalDate on) {
    NewBatch money = new NewBatch(offices.byCode("yc.caizheng").id(), "公〔2017〕" + UUID.randomUUID().toString()
        .substring(0, 8), "公开批次" + UUID.randomUUID().toString().substring(0, 8), new BigDecimal("900000"),
        FundSource.CENTRAL, 2017, ARRIVED);
    String batch = batches.enter(actors.as("yc.caizheng"), money);
    return allocations.byRef(actors.as("yc.caizheng"), allocations.pay(actors.as("yc.caizheng"), batch,
        new NewPayment(divisions.byCode(county).id(), new BigDecimal(amount), on)));
  }

  private String title(FundAllocation one) {
    return batches.byId(one.batchId()).title();
  }

  private void publish(String login, FundAllocation one) {
    publications.publish(actors.as(login), one.ref(), new NewPublication(FundChannel.NOTICE_BOARD, "县政务公开栏",
        clock.today()));
  }

  private List<String> missing(String login) {
    return publications.missing(actors.as(login), null, 500).stream().map(UnpublishedFund::ref).toList();
  }

  private String openClock(CaseRef subject) {
    return jdbc.queryForList("select concat(due_on, ' ', state) from deadline where case_kind = ? and case_id = ?"
        + " and code = 'D16-OPEN'", String.class, subject.kind(), subject.id()).stream().findFirst().orElse("none");
  }

  @Test
  void listsWhatIsNotPublicPastItsDayFromTheThresholdOn() {
    assertThat(dates.of(campaigns.ruleSet(), "D16-OPEN", PAID)).isEqualTo(PUBLIC_BY);
    FundAllocation large = paid("sp", "100000", PAID);
    FundAllocation small = paid("sp", "99999.99", PAID);
    assertThat(openClock(large.subject())).isEqualTo("2016-11-10 RUNNING");
    assertThat(openClock(small.subject())).isEqualTo("none");
    FundAllocation early = paid("sp", "100000", clock.today());
    ladder.ring();
    assertThat(missing("sp.caizheng")).contains(large.ref()).doesNotContain(small.ref(), early.ref());
    assertThat(jdbc.queryForObject("select count(*) from list_source where source_kind = 'fund-allocation' and source_id"
        + " = ?", Integer.class, early.id())).as("not public is listed, and no problem by itself").isZero();
    publish("sp.caizheng", large);
    assertThat(missing("sp.caizheng")).doesNotContain(large.ref());
    assertThat(openClock(large.subject())).isEqualTo("2016-11-10 BREACHED_MET");
    corrections.correctPayment(actors.as("yc.caizheng"), small.ref(),
        new PaymentCorrection(new BigDecimal("120000"), PAID, "抄错"));
    assertThat(missing("sp.caizheng")).as("it is over the threshold after all").contains(small.ref());
    corrections.correctPayment(actors.as("yc.caizheng"), small.ref(),
        new PaymentCorrection(new BigDecimal("20000"), PAID, "抄错"));
    assertThat(missing("sp.caizheng")).doesNotContain(small.ref());
  }

  /** Discipline, audit and finance oversee it (S31); the county beside knows of nothing. */
  @Test
  @Tag("M2")
  void letsOverseersReadAndNobodyButTheCountyPublish() {
    FundAllocation one = paid("sp", "300000", PAID);
    for (String reader : List.of("sp.shi1.a", "sp.shenji", "sp.ducha", "yc.caizheng", "yc.shenji", "yc.anguan")) {
      assertThat(missing(reader)).as(reader).contains(one.ref());
      assertThat(new Site(port).login(reader).list("/desk/unpublished-funds")).as(reader).contains(one.ref());
    }
    assertThat(missing("lg.caizheng")).doesNotContain(one.ref());
    for (String other : List.of("sp.shenji", "sp.shi1.a", "yc.caizheng")) {
      assertThatThrownBy(() -> publish(other, one)).as(other).hasMessage("fund.not.your.office");
    }
    assertThatThrownBy(() -> publish("lg.caizheng", one)).hasMessage("unknown");
    String key = publications.missing(actors.as("yc.shenji"), null, 1).get(0).key();
    assertThat(publications.missing(actors.as("yc.shenji"), null, 500)).hasSizeGreaterThan(publications
        .missing(actors.as("yc.shenji"), key, 500).size());
  }

  @Test
  void showsEverybodyWhatIsPublicWithItsCorrectionsAndWithoutLogin() {
    FundAllocation one = paid("sp", "300000", PAID);
    Site everybody = new Site(port);
    assertThat(everybody.get("/open-funds").body()).doesNotContain(title(one));
    Site county = new Site(port).login("sp.caizheng");
    String form = "/fund-allocations/" + one.ref() + "/publication";
    assertThat(county.postFrom(form, form, Map.of("channel", "WEBSITE", "place", "松坪县门户网站", "postedOn",
        PAID.minusDays(1).toString())).body()).contains("error-summary", "不能早于拨付日期", "松坪县门户网站");
    assertThat(county.postFrom(form, form, Map.of("channel", "WEBSITE", "place", "松坪县门户网站", "postedOn",
        PAID.toString())).statusCode()).isEqualTo(302);
    assertThat(everybody.get("/open-funds?county=sp").body()).contains(title(one), "30 万元", "松坪县门户网站", "lang=\"zh-CN\"")
        .doesNotContain("<script", one.ref(), "更正。原来公布的是");
    assertThat(everybody.get("/open-funds?county=sp&lang=en").body()).contains(title(one), "CNY 300,000");
    corrections.correctPayment(actors.as("yc.caizheng"), one.ref(),
        new PaymentCorrection(new BigDecimal("250000"), PAID, "张三抄错了"));
    assertThat(everybody.get("/open-funds?county=sp").body()).contains("25 万元", "更正。原来公布的是", "30 万元，")
        .as("the reason may name somebody").doesNotContain("张三");
    assertThat(everybody.get("/open-funds?county=lg").body()).doesNotContain(title(one));
    assertThat(everybody.get("/open-funds?county=nowhere").statusCode()).isEqualTo(404);
    assertThat(everybody.read(everybody.api(null, "GET", "/api/v1/open-funds?county=sp", null)).at("/items/0/title")
        .asText()).isEqualTo(title(one));
    assertThat(everybody.get("/desk/unpublished-funds").statusCode()).as("the office's list is the office's").isEqualTo(302);
    assertThatThrownBy(() -> publish("sp.caizheng", one)).hasMessage("fund.published.already");
  }

  @Test
  void goesOnPageByPage() {
    for (int i = 0; i < 2; i++) {
      publish("sp.caizheng", paid("sp", "100000", PAID));
    }
    List<OpenPayment> all = publications.list("sp", null, 50);
    assertThat(publications.list("sp", all.get(0).id(), 1)).containsExactly(all.get(1));
    assertThat(publications.list(null, null, 1)).hasSize(1);
  }
}
