package org.xiaohao.casework.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.casework.clue.RewardDecided;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.casework.report.Receipts;
import org.xiaohao.casework.report.ReporterVisit;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** A reward is due when a report was found true, and reveals nobody. */
@XiaohaoTest
@Tag("S34")
class RewardTests {

  private static final String PAYEE = "柏三娃 6222020200112233445";

  @LocalServerPort private int port;
  @Autowired private Receipts receipts;
  @Autowired private RewardClaims claims;
  @Autowired private RewardReading reading;
  @Autowired private Actors actors;
  @Autowired private Deadlines deadlines;
  @Autowired private BusinessClock clock;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEventPublisher events;
  private CaseDesk desk;

  @BeforeEach
  void sitDown(@Autowired ApplicationContext context) {
    desk = new CaseDesk(context);
  }

  private FiledReport proven() {
    FiledReport filed = desk.filed();
    desk.followUp(desk.verified(desk.distributed(filed, "ANONYMOUS"), "SUBSTANTIATED", List.of("CLOSE")),
        Map.of("measures", List.of(Map.of("kind", "REWARD", "reason", "线索关键"))));
    return filed;
  }

  private CaseRef reward(FiledReport filed) {
    return new CaseRef("reward", desk.number("select id from reward where report_id = ?", filed.id()));
  }

  private void propose(CaseRef reward) {
    desk.does("qs.shi1.a", reward, "reward/proposeReward",
        Map.of("rewarded", "YES", "ground", "KEY_EVIDENCE", "amount", 500, "reason", "提供了关键线索"));
  }

  private CaseRef claimable(FiledReport filed) {
    CaseRef reward = reward(filed);
    propose(reward);
    desk.does("qs.shuji", reward, "reward/approveReward", Map.of("decision", "APPROVE"));
    desk.does("qs.caizheng", reward, "reward/approveFunds", Map.of("decision", "APPROVE"));
    return reward;
  }

  private ReporterVisit visit(FiledReport filed) {
    return receipts.open(filed.receipt().shown());
  }

  private String state(CaseRef reward) {
    return desk.list("select state from reward where id = ?", reward.id()).get(0);
  }

  @Test
  @Tag("D19")
  void goesFromTheConclusionToThePaymentThroughTwoOffices() {
    FiledReport filed = proven();
    CaseRef reward = claimable(filed);
    assertThat(deadlines.dueOn(reward, "D19")).contains(clock.today().plusDays(60));
    assertThat(receipts.view(visit(filed)).messages()).last().satisfies(message -> assertThat(message.text())
        .contains(clock.today().plusDays(60).toString(), "手续").doesNotContain("奖", "举报", "500"));
    String word = claims.word(visit(filed)).shown();
    claims.claim(visit(filed), word.toLowerCase().replace("-", " "), PayWay.BANK, PAYEE);
    assertThat(deadlines.dueOn(reward, "D19")).isEmpty();
    desk.does("qs.caizheng", reward, "reward/payReward",
        Map.of("paidOn", clock.today().toString(), "voucher", "财〔2017〕12号"));
    assertThat(state(reward)).isEqualTo("PAID");
    assertThat(desk.open(reward)).isEmpty();
  }

  @Test
  void isRefusedByTheModelForAReportThatWasNotFoundTrue() {
    for (String verdict : List.of("UNSUBSTANTIATED", "UNVERIFIABLE")) {
      FiledReport filed = desk.filed();
      CaseRef clue = desk.verified(desk.distributed(filed, "ANONYMOUS"), verdict, List.of("CLOSE"));
      Map<String, Object> reward = Map.of("measures", List.of(Map.of("kind", "REWARD", "reason", "线索关键")));
      assertThatThrownBy(() -> desk.followUp(clue, reward)).hasMessage("clue.follow.up.unproven");
      desk.followUp(clue, Map.of());
      assertThatThrownBy(() -> decided(filed)).hasMessage("reward.unproven");
    }
    FiledReport unverified = desk.filed();
    assertThatThrownBy(() -> decided(unverified)).hasMessage("reward.unproven");
    assertThat(desk.number("select count(*) from reward where report_id = ?", unverified.id())).isZero();
  }

  private void decided(FiledReport filed) {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new RewardDecided(filed.id(), desk.id("office", "qs.shi1"))));
  }

  @Test
  void isRefusedByTheDatabaseAsWell() {
    FiledReport unfounded = desk.filed();
    desk.followUp(desk.verified(desk.distributed(unfounded, "ANONYMOUS"), "UNSUBSTANTIATED", List.of("CLOSE")), Map.of());
    long result = desk.number("select id from report_result where report_id = ?", unfounded.id());
    assertThatThrownBy(() -> insert(result, unfounded.id(), "UNSUBSTANTIATED")).as("the check")
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() -> insert(result, unfounded.id(), "SUBSTANTIATED")).as("a result that is not there")
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() -> insert(0, desk.filed().id(), "SUBSTANTIATED")).as("no result at all")
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private void insert(long result, long report, String conclusion) {
    desk.set("insert into reward (ref, result_id, report_id, conclusion, recipient_report_id, centre_office_id,"
        + " handling_office_id, finance_office_id, rule_set, state, opened_on, created_at) values (?, ?, ?, ?, ?, 1, 1, 1,"
        + " '2020', 'OPENED', '2017-01-01', utc_timestamp())", "X" + System.nanoTime(), result, report, conclusion, report);
  }

  @Test
  void goesToTheReporterWhoCameFirst() {
    FiledReport first = desk.filed();
    FiledReport second = desk.filed();
    CaseRef clue = desk.distributed(second, "ANONYMOUS");
    desk.does("qs.shouli", CaseDesk.ref(first), "report/register", desk.registration("ANONYMOUS", "MERGE",
        Map.of("mergeInto", second.ref(), "relation", "RELATED")));
    desk.followUp(desk.verified(clue, "PARTLY", List.of("CLOSE")),
        Map.of("measures", List.of(Map.of("kind", "REWARD", "reason", "线索关键"))));
    claimable(second);
    assertThat(receipts.view(visit(first)).next()).hasSize(1);
    assertThat(receipts.view(visit(second)).next()).isEmpty();
    assertThatThrownBy(() -> claims.word(visit(second))).hasMessage("reward.none");
  }

  @Test
  @Tag("D19")
  void lapsesTheDayAfterItsTerm() {
    FiledReport filed = proven();
    CaseRef reward = claimable(filed);
    String word = claims.word(visit(filed)).shown();
    claims.lapse(clock.today().plusDays(60));
    assertThat(state(reward)).isEqualTo("CLAIMABLE");
    claims.lapse(clock.today().plusDays(61));
    assertThat(state(reward)).isEqualTo("LAPSED");
    assertThatThrownBy(() -> claims.claim(visit(filed), word, PayWay.CASH, null)).hasMessage("reward.none");
  }

  @Test
  void needsTheWordThatIsShownOnce() {
    FiledReport filed = proven();
    CaseRef reward = claimable(filed);
    String word = claims.word(visit(filed)).shown();
    assertThatThrownBy(() -> claims.word(visit(filed))).hasMessage("reward.word.given");
    String other = org.xiaohao.platform.vault.ReceiptCode.random().shown();
    assertThatThrownBy(() -> claims.claim(visit(filed), other, PayWay.CASH, null)).hasMessage("reward.word.wrong");
    assertThatThrownBy(() -> claims.claim(visit(filed), word, PayWay.BANK, null)).hasMessage("reward.payee.missing");
    claims.forgetWord(actors.as("qs.shi1.a"), desk.list("select ref from reward where id = ?", reward.id()).get(0));
    assertThatThrownBy(() -> claims.claim(visit(filed), word, PayWay.CASH, null)).hasMessage("reward.word.wrong");
    claims.claim(visit(filed), claims.word(visit(filed)).shown(), PayWay.CASH, null);
    assertThat(state(reward)).isEqualTo("CLAIMED");
  }

  @Test
  void showsThePayeeToTwoRolesOnlyAndStoresItSealed() {
    FiledReport filed = proven();
    CaseRef reward = claimable(filed);
    claims.claim(visit(filed), claims.word(visit(filed)).shown(), PayWay.BANK, PAYEE);
    String ref = desk.list("select ref from reward where id = ?", reward.id()).get(0);
    for (String login : List.of("qs.caizheng", "qs.baoguan.a")) {
      assertThat(reading.visible(actors.as(login), ref).payee()).as(login).isEqualTo(PAYEE);
    }
    for (String login : List.of("qs.shi1.a", "qs.shuji", "qs.shouli", "qs.zhuren")) {
      assertThat(reading.visible(actors.as(login), ref).payee()).as(login).isNull();
      assertThat(new Site(port).login(login).get("/rewards/" + ref).body()).as(login).doesNotContain("柏三娃", "6222");
    }
    for (String login : List.of("qs.ducha", "by.shouli", "yl.shouli")) {
      assertThat(new Site(port).login(login).get("/rewards/" + ref).statusCode()).as(login).isEqualTo(404);
    }
    String finance = new Site(port).login("qs.caizheng").get("/rewards/" + ref).body();
    assertThat(finance).contains(PAYEE).doesNotContain(filed.ref(), "提供了关键线索");
    assertThat(desk.list("select detail from audit_entry where case_kind = 'reward' and case_id = ? and detail is not null",
        reward.id())).noneMatch(detail -> detail.contains("柏三娃"));
    assertThat(desk.number("select count(*) from read_entry where case_kind = 'reward' and case_id = ?", reward.id()))
        .isPositive();
    assertThatThrownBy(() -> desk.does("qs.caizheng", reward, "reward/payReward",
        Map.of("paidOn", clock.today().toString(), "voucher", "付柏三娃"))).isNotNull();
  }

  /** Nobody proposes, approves or pays blind; of the report the finance office learns nothing, and of whom to pay nobody. */
  @Test
  void tellsEachOfficeWhatItDecidesOn() {
    FiledReport filed = proven();
    CaseRef reward = reward(filed);
    assertThat(desk.told("qs.shi1.a", reward, "reward/proposeReward")).contains(filed.ref(), "属实");
    propose(reward);
    assertThat(desk.told("qs.shuji", reward, "reward/approveReward"))
        .contains(filed.ref(), "属实", "500", "提供了查清问题的关键线索", "提供了关键线索");
    desk.does("qs.shuji", reward, "reward/approveReward", Map.of("decision", "APPROVE", "opinion", "县里同意"));
    assertThat(desk.told("qs.caizheng", reward, "reward/approveFunds")).contains("属实", "500", "提供了查清问题的关键线索")
        .doesNotContain(filed.ref(), "提供了关键线索", "县里同意");
    assertThat(desk.number("select count(*) from read_entry where case_kind = 'reward' and case_id = ? and person_id = ?",
        reward.id(), desk.id("person", "qs.caizheng"))).isPositive();
    desk.does("qs.caizheng", reward, "reward/approveFunds", Map.of("decision", "RETURN", "opinion", "超出年度预算"));
    assertThat(desk.told("qs.shi1.a", reward, "reward/proposeReward")).contains("超出年度预算", "500", "县里同意");
    claimable(filed);
    claims.claim(visit(filed), claims.word(visit(filed)).shown(), PayWay.BANK, PAYEE);
    assertThat(desk.told("qs.caizheng", reward, "reward/payReward")).contains("500", "银行账户", clock.today().toString())
        .doesNotContain("柏三娃", "6222", filed.ref());
  }

  @Test
  @Tag("W17")
  void letsNobodySignTwice() {
    CaseRef reward = reward(proven());
    propose(reward);
    desk.set("update reward set proposed_by_id = ? where id = ?", desk.id("person", "qs.shuji"), reward.id());
    assertThatThrownBy(() -> desk.does("qs.shuji", reward, "reward/approveReward", Map.of("decision", "APPROVE")))
        .hasMessage("reward.signed.already");
  }

  @Test
  void refusesARewardWithReasonAndGivesBack() {
    CaseRef reward = reward(proven());
    propose(reward);
    Map<String, Object> refusal = new HashMap<>(Map.of("decision", "RETURN"));
    assertThatThrownBy(() -> desk.does("qs.shuji", reward, "reward/approveReward", refusal)).hasMessage("reward.opinion");
    refusal.put("opinion", "金额偏高");
    desk.does("qs.shuji", reward, "reward/approveReward", refusal);
    desk.does("qs.shi1.a", reward, "reward/proposeReward", Map.of("rewarded", "NO", "exclusion", "UNIT_NAMED", "reason", "单位名义"));
    assertThatThrownBy(() -> desk.does("qs.shuji", reward, "reward/approveReward", Map.of("decision", "APPROVE")))
        .hasMessage("reward.nothing.proposed");
    desk.does("qs.shuji", reward, "reward/approveReward", Map.of("decision", "REFUSE", "opinion", "同意不奖励"));
    assertThat(state(reward)).isEqualTo("NOT_REWARDED");
  }

  @Test
  void isProposedAnewWhenFinanceReturnsIt() {
    CaseRef reward = reward(proven());
    propose(reward);
    desk.does("qs.shuji", reward, "reward/approveReward", Map.of("decision", "APPROVE"));
    desk.does("qs.caizheng", reward, "reward/approveFunds", Map.of("decision", "RETURN", "opinion", "超出年度预算"));
    assertThat(desk.open(reward)).containsExactly("reward/proposeReward");
    propose(reward);
    assertThat(desk.open(reward)).containsExactly("reward/approveReward");
  }

  /** Off by default: a ground of exclusion is noted and changes nothing unless the campaign names it (ruling 21). */
  @Test
  void rewardsInSpiteOfAGroundTheCampaignDoesNotName() {
    CaseRef reward = reward(proven());
    desk.does("qs.shi1.a", reward, "reward/proposeReward", Map.of("rewarded", "YES", "ground", "LOSS_RECOVERED", "amount",
        800, "exclusion", "REPEAT_OR_LEAP", "reason", "挽回损失"));
    assertThat(state(reward)).isEqualTo("PROPOSED");
  }

  @Test
  void isClaimedOnThePageWithoutScriptOrCookie() {
    FiledReport filed = proven();
    claimable(filed);
    Site site = new Site(port);
    assertThat(site.get("/receipt/claim").body()).doesNotContain("奖");
    String shown = site.post("/receipt/claim/word", Map.of("code", filed.receipt().shown())).body();
    Matcher symbols = Pattern.compile("<span>([0-9A-Z]{2,4})</span>").matcher(shown);
    StringBuilder word = new StringBuilder();
    while (symbols.find()) {
      word.append(symbols.group(1));
    }
    assertThat(word).hasSize(22);
    assertThat(site.post("/receipt/claim/word", Map.of("code", filed.receipt().shown())).statusCode()).isEqualTo(422);
    assertThat(site.post("/receipt/claim", Map.of("code", filed.receipt().shown(), "word", "x", "way", "CASH", "payee",
        "<b>")).body()).contains("&lt;b&gt;", "href=\"#word\"");
    assertThat(site.post("/receipt/claim", Map.of("code", filed.receipt().shown(), "word", word.toString(), "way", "CASH"))
        .statusCode()).isEqualTo(200);
    assertThat(state(reward(filed))).isEqualTo("CLAIMED");
  }

  @Test
  @Tag("S34")
  void isClaimedByAProgram() {
    FiledReport filed = proven();
    claimable(filed);
    String code = filed.receipt().shown();
    Site program = new Site(port);
    String told = program.api("qs.shouli", "POST", "/api/v1/receipts/claim-words", Map.of("code", code)).body();
    String word = told.replaceAll(".*\"word\":\"([^\"]+)\".*", "$1");
    assertThat(program.api("qs.shouli", "POST", "/api/v1/receipts/claims", Map.of("code", code, "word", code, "way",
        "CASH")).statusCode()).isEqualTo(422);
    assertThat(program.api("qs.shouli", "POST", "/api/v1/receipts/claims", Map.of("code", code, "word", word, "way",
        "CASH")).statusCode()).isEqualTo(204);
    assertThat(state(reward(filed))).isEqualTo("CLAIMED");
  }
}
