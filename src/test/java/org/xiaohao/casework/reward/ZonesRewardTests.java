package org.xiaohao.casework.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.casework.report.Receipts;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.TwoZones;

/** A reward claimed where reports are taken, in a program that has none of its tables (ruling 3, S34). */
@Tag("T10")
@Tag("S34")
class ZonesRewardTests {

  private static final String PAYEE = "柏三娃 6222020200112233445";

  private static TwoZones zones;
  private static CaseDesk desk;
  private static JdbcTemplate intake;
  private FiledReport filed;
  private CaseRef reward;

  @BeforeAll
  static void start() {
    zones = TwoZones.shared();
    desk = new CaseDesk(zones.discipline());
    intake = zones.intake().getBean(JdbcTemplate.class);
  }

  /** Filed there, found true, granted. */
  @BeforeEach
  void grant() {
    HttpResponse<String> answer = zones.site().api(null, "POST", "/api/v1/reports",
        Map.of("place", "qs.xyp.bsl", "who", "村主任", "what", "没有开村民会", "signature", "ANONYMOUS"));
    ReceiptCode code = ReceiptCode.parse(zones.site().read(answer).path("receipt").asText());
    filed = new FiledReport(intake.queryForObject("select max(id) from report", Long.class), null, code, null, null, null);
    zones.settle();
    desk.followUp(desk.verified(desk.distributed(filed, "ANONYMOUS"), "SUBSTANTIATED", List.of("CLOSE")),
        Map.of("measures", List.of(Map.of("kind", "REWARD", "reason", "线索关键"))));
    reward = new CaseRef("reward", desk.number("select id from reward where report_id = ?", filed.id()));
    desk.does("qs.shi1.a", reward, "reward/proposeReward",
        Map.of("rewarded", "YES", "ground", "KEY_EVIDENCE", "amount", 500, "reason", "提供了关键线索"));
    desk.does("qs.shuji", reward, "reward/approveReward", Map.of("decision", "APPROVE"));
    desk.does("qs.caizheng", reward, "reward/approveFunds", Map.of("decision", "APPROVE"));
    zones.settle();
  }

  @Test
  void goesInSealedAndIsPaidAndLeavesNoTraceOfWhom() {
    assertThat(thread()).contains("手续");
    String word = word(zones.site());
    somethingElseIsTold();
    assertThat(zones.site().post("/receipt/claim/word", code()).statusCode()).as("shown once").isEqualTo(422);
    assertThat(claim(zones.site(), ReceiptCode.random().shown(), "BANK", PAYEE).statusCode()).isEqualTo(422);
    assertThat(claim(zones.site(), word, "BANK", "").statusCode()).isEqualTo(422);
    assertThat(claim(zones.site(), word, "BANK", PAYEE).statusCode()).isEqualTo(200);
    somethingElseIsTold();
    assertThat(claim(zones.site(), word, "BANK", PAYEE).body()).as("once").contains("fault");
    assertThat(thread()).contains("正在处理");

    assertThat(state()).isEqualTo("CLAIMED");
    RewardReading reading = zones.discipline().getBean(RewardReading.class);
    String ref = desk.list("select ref from reward where id = ?", reward.id()).get(0);
    assertThat(reading.visible(actors().as("qs.caizheng"), ref).payee()).isEqualTo(PAYEE);
    assertThat(desk.number("select count(*) from reward_claim")).as("kept under the reward only").isZero();
    assertThat(intake.queryForObject("select count(*) from sealed_key k join sealed_content c on c.id = k.content_id"
        + " where c.owner_table = 'reward_claim' and k.recipient_kind != 'STAFF'", Long.class)).isZero();
    assertThat(intake.queryForObject(
        "select count(*) from parcel_out where acked_at is null and kind != 'ack'", Long.class)).isZero();
    desk.does("qs.caizheng", reward, "reward/payReward", Map.of("paidOn",
        zones.discipline().getBean(BusinessClock.class).today().toString(), "voucher", "财〔2017〕12号"));
    zones.settle();
    assertThat(thread()).contains("办完");
  }

  @Test
  void isSettledOnceWhenItWasClaimedAtATerminalMeanwhile() {
    String word = word(zones.site());
    assertThat(claim(zones.site(), word, "PHONE", "13900001111").statusCode()).isEqualTo(200);
    assertThat(claim(zones.office(), word, "CASH", "").statusCode()).isEqualTo(200);
    zones.settle();
    assertThat(desk.list("select pay_way from reward where id = ?", reward.id())).containsExactly("CASH");
    assertThat(thread()).contains("正在处理").doesNotContain("没有办成");
  }

  /** The office checks the word itself: who rules the other program claims nothing for those who were not there. */
  @Test
  void doesNotCountWithAWordThatTheOfficeDidNotGive() {
    String word = word(zones.site());
    assertThat(claim(zones.site(), word, "CASH", "").statusCode()).isEqualTo(200);
    String ref = desk.list("select ref from reward where id = ?", reward.id()).get(0);
    zones.discipline().getBean(RewardClaims.class).forgetWord(actors().as("qs.shi1.a"), ref);
    zones.settle();
    assertThat(state()).isEqualTo("CLAIMABLE");
    assertThat(thread()).contains("没有办成", "/receipt/claim");
    assertThat(claim(zones.site(), word(zones.site()), "CASH", "").statusCode()).isEqualTo(200);
    zones.settle();
    assertThat(state()).isEqualTo("CLAIMED");
  }

  /** A claim of the last day counts though its package is some days on the way; after that the reporter is told. */
  @Test
  @Tag("D19")
  void lapsesWhenNoPackageCanBringAClaimAnyMore() {
    LocalDate until = zones.discipline().getBean(BusinessClock.class).today().plusDays(60);
    LapsingRewards lapsing = zones.discipline().getBean(LapsingRewards.class);
    assertThat(claim(zones.site(), word(zones.site()), "CASH", "").statusCode()).isEqualTo(200);
    lapsing.run(until.plusDays(LapsingRewards.DAYS_ON_THE_WAY));
    assertThat(state()).isEqualTo("CLAIMABLE");
    lapsing.run(until.plusDays(LapsingRewards.DAYS_ON_THE_WAY + 1));
    assertThat(state()).isEqualTo("LAPSED");
    zones.settle();
    assertThat(state()).isEqualTo("LAPSED");
    assertThat(thread()).contains("没有办成").doesNotContain("正在处理", "/receipt/claim");
  }

  /** The office asks something, so that the whole outlook is told anew before the claim has arrived. */
  private void somethingElseIsTold() {
    Reports reports = zones.discipline().getBean(Reports.class);
    reports.ask(actors().as("qs.shouli"), desk.list("select ref from report where id = ?", filed.id()).get(0), "请补充");
    TwoZones.round(zones.discipline());
    zones.settle();
  }

  private static Actors actors() {
    return zones.discipline().getBean(Actors.class);
  }

  private String state() {
    return desk.list("select state from reward where id = ?", reward.id()).get(0);
  }

  private Map<String, String> code() {
    return Map.of("code", filed.receipt().shown());
  }

  private String word(Site site) {
    HttpResponse<String> page = site.post("/receipt/claim/word", code());
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return String.join("", Pattern.compile("<span>([0-9A-Z]{2,4})</span>").matcher(page.body()).results()
        .map(found -> found.group(1)).toList());
  }

  private HttpResponse<String> claim(Site site, String word, String way, String payee) {
    Map<String, String> form = new HashMap<>(code());
    form.putAll(Map.of("word", word, "way", way, "payee", payee));
    return site.post("/receipt/claim", form);
  }

  /** What the receipt shows at the intake. */
  private String thread() {
    Receipts receipts = zones.intake().getBean(Receipts.class);
    var view = receipts.view(receipts.open(filed.receipt().shown()));
    StringBuilder all = new StringBuilder();
    view.next().forEach(note -> all.append(zones.intake().getBean(MessageSource.class)
        .getMessage(note.key(), note.arguments().toArray(), Locale.SIMPLIFIED_CHINESE)).append(note.path()));
    view.messages().forEach(message -> all.append(message.text()));
    return all.toString();
  }
}
