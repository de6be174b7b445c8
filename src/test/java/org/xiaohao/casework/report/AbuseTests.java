package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.gate.Gate;
import org.xiaohao.platform.gate.NotYet;
import org.xiaohao.platform.gate.Solver;
import org.xiaohao.platform.vault.KeyedHash;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.support.Elsewhere;
import org.xiaohao.support.XiaohaoTest;

/** Floods and guesses at the public side, from several addresses. */
@XiaohaoTest
class AbuseTests {

  private static final String TOLD = "修路的钱没有公示";

  @LocalServerPort
  private int port;
  @Autowired
  private Reports reports;
  @Autowired
  private Receipts receipts;
  @Autowired
  private ReportFixtures fixtures;
  @Autowired
  private Gate gate;
  @Autowired
  private KeyedHash hashes;
  @Autowired
  private JdbcTemplate jdbc;

  private Elsewhere at(int last) {
    return new Elsewhere(port, "127.0.0." + last);
  }

  private static String hidden(Elsewhere.Answer page, String name) {
    Matcher input = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
    assertThat(input.find()).as(name + " in " + page.body()).isTrue();
    return input.group(1);
  }

  private static Map<String, String> filled() {
    return new LinkedHashMap<>(Map.of("seed", Base64.getUrlEncoder().withoutPadding().encodeToString(Seeds.random()),
        "step", "2", "what", TOLD, "go", "next"));
  }

  /** The last page, ready to be sent. */
  private Map<String, String> lastPage(Elsewhere sender) throws Exception {
    Map<String, String> form = filled();
    Elsewhere.Answer page = sender.form("/report", form);
    form.putAll(Map.of("step", "3", "go", "send", "challenge", hidden(page, "challenge")));
    return form;
  }

  private Elsewhere.Answer enter(Elsewhere visitor, String code) throws Exception {
    return visitor.form("/receipt", Map.of("code", code));
  }

  @Test
  @Tag("W3")
  void slowsGuessingAndNeverARightCode() throws Exception {
    String code = reports.file(fixtures.anonymous("jp", "猜不到的查询码")).receipt().shown();
    Elsewhere guesser = at(31);
    for (int i = 0; i < 50; i++) {
      assertThat(enter(guesser, ReceiptCode.random().shown()).status()).as("guess " + i).isEqualTo(422);
    }
    Elsewhere.Answer slowed = enter(guesser, ReceiptCode.random().shown());
    assertThat(slowed.status()).isEqualTo(429);
    assertThat(Integer.parseInt(slowed.header("Retry-After").orElseThrow())).isPositive();
    assertThat(guesser.json("/api/v1/receipts", "{\"code\":\"" + ReceiptCode.random().shown() + "\"}").status()).isEqualTo(429);
    assertThat(enter(guesser, "ABCD").status()).as("a slip of the pen is no guess").isEqualTo(422);
    long start = System.nanoTime();
    assertThat(enter(at(32), code).status()).isEqualTo(303);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    assertThat(enter(guesser, code).status()).as("the guesser's neighbour shares the address").isEqualTo(303);
  }

  @Test
  @Tag("W3")
  void tellsAnUnknownCodeFromAnExpiredOneNeitherByWordsNorByTime() throws Exception {
    FiledReport filed = reports.file(fixtures.anonymous("jp", "保存期满"));
    String expired = filed.receipt().shown();
    // What the end of the retention period leaves of a report.
    jdbc.update("delete from report where id = ?", filed.id());
    String unknown = ReceiptCode.random().shown();
    assertThat(enter(at(33), expired).body()).isEqualTo(enter(at(33), unknown).body());
    double ratio = 0;
    for (int attempt = 0; attempt < 4 && Math.abs(ratio - 1) > 0.1; attempt++) {
      ratio = ratio(expired, unknown);
    }
    assertThat(ratio).isBetween(0.9, 1.1);
  }

  /** Of the medians, taken in turns so that the machine's other work falls on both. */
  private double ratio(String first, String second) {
    int samples = 400;
    long[] one = new long[samples];
    long[] two = new long[samples];
    for (int i = -50; i < samples; i++) {
      long a = time(first);
      long b = time(second);
      if (i >= 0) {
        one[i] = a;
        two[i] = b;
      }
    }
    Arrays.sort(one);
    Arrays.sort(two);
    return (double) one[samples / 2] / two[samples / 2];
  }

  private long time(String code) {
    long start = System.nanoTime();
    assertThatThrownBy(() -> receipts.open(code)).isInstanceOf(DomainException.class).hasMessage("receipt.unknown");
    return System.nanoTime() - start;
  }

  @Test
  @Tag("W4")
  void keepsTheIntakeOpenForOthersWhenOneSenderFloods() throws Exception {
    exhaust("127.0.0.41");
    Elsewhere flooder = at(41);
    Map<String, String> form = lastPage(flooder);
    Elsewhere.Answer wait = flooder.form("/report", form);
    assertThat(wait.status()).isEqualTo(429);
    assertThat(wait.header("Retry-After")).isPresent();
    assertThat(wait.body()).contains(TOLD, "秒再按一次").contains(form.get("seed"));
    assertThat(flooder.json("/api/v1/reports", "{\"what\":\"" + TOLD + "\"}").status()).isEqualTo(429);
    Elsewhere other = at(42);
    assertThat(other.form("/report", lastPage(other)).body()).contains("请记下查询码");
    assertThat(other.json("/api/v1/reports", "{\"what\":\"" + TOLD + "\"}").status()).isEqualTo(201);
    form.put("solution", Solver.solve(form.get("challenge")));
    assertThat(flooder.form("/report", form).body()).as("done work opens").contains("请记下查询码");
  }

  private void exhaust(String address) {
    try {
      for (int i = 0; i < 2000; i++) {
        gate.admitWithoutChallenge(address);
      }
      throw new AssertionError("no quota");
    } catch (NotYet wait) {
      assertThat(wait.seconds()).isPositive();
    }
  }

  @Test
  @Tag("W5")
  void opensToAProgramThatDidItsWork() throws Exception {
    exhaust("127.0.0.43");
    Elsewhere program = at(43);
    Elsewhere.Answer work = program.json("/api/v1/challenges", "");
    Matcher challenge = Pattern.compile("\"challenge\":\"([^\"]+)\"").matcher(work.body());
    assertThat(challenge.find()).as(work.body()).isTrue();
    String solution = Solver.solve(challenge.group(1));
    assertThat(program.json("/api/v1/reports", "{\"what\":\"" + TOLD + "\"}", "Challenge: " + challenge.group(1),
        "Solution: " + solution).status()).isEqualTo(201);
    Elsewhere.Answer again = program.json("/api/v1/reports", "{\"what\":\"别的事\",\"seed\":\"" + filled().get("seed") + "\"}",
        "Challenge: " + challenge.group(1), "Solution: " + solution);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("gate.expired");
  }

  @Test
  @Tag("W5")
  void keepsWhatWasTypedWhenAChallengeIsTooOldAlteredOrUsed() throws Exception {
    Elsewhere sender = at(44);
    Map<String, String> form = lastPage(sender);
    String old = "SEND.14.1700000000.1700007200.AAAAAAAAAAAAAAAAAAAAAA";
    for (String bad : new String[] {old + "." + hashes.of("challenge", old), form.get("challenge").replaceFirst("\\.\\d+\\.", ".1."),
        form.get("challenge").replaceFirst("SEND", "TURN"), ""}) {
      Map<String, String> sent = new LinkedHashMap<>(form);
      sent.putAll(Map.of("challenge", bad, "solution", "1"));
      Elsewhere.Answer retry = sender.form("/report", sent);
      assertThat(retry.status()).as(bad).isEqualTo(422);
      assertThat(retry.body()).contains(TOLD, "请再按一次“发送”", "autofocus");
      sent.putAll(Map.of("challenge", hidden(retry, "challenge"), "solution", ""));
      assertThat(sender.form("/report", sent).body()).contains("请记下查询码");
      form = lastPage(sender);
    }
    assertThat(sender.form("/report", form).body()).contains("请记下查询码");
    Map<String, String> other = new LinkedHashMap<>(form);
    other.put("seed", filled().get("seed"));
    assertThat(sender.form("/report", other).status()).as("used for another form").isEqualTo(422);
    assertThat(sender.form("/report", form).body()).as("the same form again").contains("请记下查询码");
  }
}
