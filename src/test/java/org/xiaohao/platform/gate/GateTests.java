package org.xiaohao.platform.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.vault.KeyedHash;
import org.xiaohao.support.XiaohaoTest;

/** The gate on a clock that is moved, with narrow settings. */
@XiaohaoTest
class GateTests {

  private static final String VILLAGE = "203.0.113.7";
  private static final String TOWN = "203.0.113.8";
  private static final GateSettings NARROW = new GateSettings(8, 3, 50, 8, 64, Duration.ofSeconds(2));

  @Autowired
  private KeyedHash hashes;
  @Autowired
  private SpentChallengeMapper mapper;
  @Autowired
  private JdbcTemplate jdbc;
  private final Hand clock = new Hand();
  private Challenges challenges;
  private Gate gate;

  /** A clock moved by hand. */
  private static final class Hand extends Clock {

    private Instant now = Instant.parse("2026-03-02T08:00:00.250Z");

    void move(Duration further) {
      now = now.plus(further);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @BeforeEach
  void build() {
    challenges = new Challenges(hashes, mapper, clock);
    gate = new Gate(challenges, new Quotas(new Senders(clock), NARROW, clock), NARROW, clock);
  }

  private static String seed() {
    return UUID.randomUUID().toString();
  }

  private static Ticket worked(Challenge challenge, String use) {
    return new Ticket(challenge.text(), Solver.solve(challenge), false, use);
  }

  private static Ticket plain(Challenge challenge) {
    return new Ticket(challenge.text(), "", false, seed());
  }

  private Challenge shown(String address) {
    Challenge challenge = gate.challenge(address);
    clock.move(Duration.ofSeconds(3));
    return challenge;
  }

  @Test
  @Tag("W5")
  void takesASolvedChallengeOnce() {
    Challenge challenge = gate.challenge(VILLAGE);
    String seed = seed();
    gate.admit(worked(challenge, seed), VILLAGE);
    assertThatCode(() -> gate.admit(worked(challenge, seed), VILLAGE)).as("the same form sent again").doesNotThrowAnyException();
    assertThatThrownBy(() -> gate.admit(worked(challenge, seed()), VILLAGE)).isInstanceOf(DomainException.class)
        .hasMessage("gate.expired");
    assertThatThrownBy(() -> gate.admit(worked(challenge, seed()), TOWN)).hasMessage("gate.expired");
  }

  @Test
  @Tag("W5")
  void takesNoAlteredChallenge() {
    Challenge challenge = gate.challenge(VILLAGE);
    String[] parts = challenge.text().split("\\.");
    List<String> altered = new ArrayList<>(List.of("", ".....", challenge.text() + "x", "SEND", "SEND.1.1.1.a.b:c"));
    for (int i = 0; i < parts.length; i++) {
      for (String other : List.of("TURN", "0", "1", "9999999999", "A", "")) {
        String[] changed = parts.clone();
        changed[i] = other;
        altered.add(String.join(".", changed));
      }
    }
    // The same signs under another grouping: difficulty 8 and a time that begins with 1 are not 81.
    altered.add(challenge.text().replaceFirst("SEND\\.8\\.", "SEND.8"));
    altered.add(challenge.text().replaceFirst("SEND\\.8\\.1", "SEND.81."));
    altered.remove(challenge.text());
    for (String text : altered) {
      Ticket ticket = new Ticket(text, Solver.solve(challenge), false, seed());
      assertThatThrownBy(() -> gate.admit(ticket, VILLAGE)).as(text).isInstanceOf(DomainException.class)
          .hasMessage("gate.expired");
    }
    assertThatThrownBy(() -> gate.admit(new Ticket(null, null, false, seed()), VILLAGE)).hasMessage("gate.expired");
  }

  @Test
  @Tag("W5")
  void takesNoWorkForALaterDay() {
    Challenge challenge = gate.challenge(VILLAGE);
    clock.move(Challenges.GOOD_FOR.plusSeconds(3));
    assertThatThrownBy(() -> gate.admit(worked(challenge, seed()), VILLAGE)).hasMessage("gate.expired");
  }

  @Test
  @Tag("W5")
  void takesOnlyTheWorkThatWasAskedFor() throws Exception {
    Challenge hard = challenges.issue(Purpose.SEND, 10, Duration.ZERO);
    for (int n = 0; n < 4_000; n++) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest((hard.nonce() + "." + n).getBytes(StandardCharsets.US_ASCII));
      assertThat(hard.solvedBy(Integer.toString(n))).isEqualTo(new BigInteger(1, hash).bitLength() <= 256 - 10);
    }
    for (String nonsense : new String[] {null, "", "-1", " 1", "1e3", "٣", "9".repeat(17)}) {
      assertThat(hard.solvedBy(nonsense)).as(nonsense).isFalse();
    }
  }

  @Test
  @Tag("W5")
  void forgetsUsedChallengesWhenTheyAreOutOfDate() {
    Challenge challenge = gate.challenge(VILLAGE);
    gate.admit(worked(challenge, seed()), VILLAGE);
    challenges.run(LocalDate.of(2026, 3, 2));
    assertThat(mapper.findUse(challenge.nonce())).isPresent();
    clock.move(Challenges.GOOD_FOR.plusSeconds(3));
    challenges.run(LocalDate.of(2026, 3, 2));
    assertThat(mapper.findUse(challenge.nonce())).isEmpty();
  }

  @Test
  @Tag("W4")
  void closesForNobodyWhenOneSenderIsPastTheQuota() {
    for (int i = 0; i < 3; i++) {
      gate.admit(plain(shown(VILLAGE)), VILLAGE);
    }
    Challenge another = shown(VILLAGE);
    assertThatThrownBy(() -> gate.admit(plain(another), VILLAGE)).isInstanceOf(NotYet.class);
    assertThatThrownBy(() -> gate.admitWithoutChallenge(VILLAGE)).isInstanceOf(NotYet.class);
    gate.admit(plain(shown(TOWN)), TOWN);
    gate.admitWithoutChallenge(TOWN);
    assertThatCode(() -> gate.admit(worked(gate.challenge(VILLAGE), seed()), VILLAGE))
        .as("done work opens whatever the neighbours sent").doesNotThrowAnyException();
  }

  @Test
  @Tag("W4")
  void keepsThePromisedTurn() {
    for (int i = 0; i < 3; i++) {
      gate.admit(plain(shown(VILLAGE)), VILLAGE);
    }
    NotYet wait = catchThrowableOfType(NotYet.class, () -> gate.admit(plain(shown(VILLAGE)), VILLAGE));
    assertThat(wait.seconds()).isBetween(100L, 201L);
    for (int i = 0; i < 40; i++) {
      NotYet other = catchThrowableOfType(NotYet.class, () -> gate.admit(plain(shown(VILLAGE)), VILLAGE));
      assertThat(other.seconds()).as("nobody waits longer").isLessThanOrEqualTo(601);
    }
    NotYet early = catchThrowableOfType(NotYet.class, () -> gate.admit(plain(wait.turn()), VILLAGE));
    if (early != null) {
      assertThat(early.turn().text()).as("pressing too soon loses no place").isEqualTo(wait.turn().text());
      clock.move(Duration.ofSeconds(early.seconds()));
    }
    assertThatCode(() -> gate.admit(plain(wait.turn()), VILLAGE)).doesNotThrowAnyException();
    assertThatThrownBy(() -> gate.admit(plain(wait.turn()), VILLAGE)).as("one turn, one form").hasMessage("gate.expired");
  }

  @Test
  @Tag("W5")
  void takesNothingInAnInstantNorFromWhoFillsInWhatPeopleDoNotSee() {
    Challenge instant = gate.challenge(VILLAGE);
    assertThatThrownBy(() -> gate.admit(plain(instant), VILLAGE)).isInstanceOf(NotYet.class);
    Ticket trapped = new Ticket(shown(VILLAGE).text(), "", true, seed());
    assertThat(catchThrowableOfType(NotYet.class, () -> gate.admit(trapped, VILLAGE)).seconds()).isEqualTo(61);
    gate.admit(plain(shown(VILLAGE)), VILLAGE);
  }

  @Test
  @Tag("W4")
  void asksForMoreWorkTheMoreIsSentAndForLessAgainLater() {
    int quiet = gate.challenge(TOWN).difficulty();
    for (int i = 0; i < 8; i++) {
      gate.admit(worked(gate.challenge(VILLAGE), seed()), VILLAGE);
    }
    assertThat(gate.challenge(VILLAGE).difficulty()).isEqualTo(quiet + 3);
    assertThat(gate.challenge(TOWN).difficulty()).isEqualTo(quiet);
    clock.move(Duration.ofMinutes(10));
    assertThat(gate.challenge(VILLAGE).difficulty()).isEqualTo(quiet);
  }

  @Test
  @Tag("W12")
  void knowsNoAddressAndForgetsItsHashOvernight() {
    Senders senders = new Senders(clock);
    String today = senders.of(VILLAGE);
    assertThat(senders.of(VILLAGE)).isEqualTo(today).isNotEqualTo(senders.of(TOWN)).doesNotContain(VILLAGE);
    assertThat(new Senders(clock).of(VILLAGE)).as("another program's salt").isNotEqualTo(today);
    assertThat(senders.of("2001:db8:1:2::7")).isEqualTo(senders.of("2001:db8:1:2:ffff::1"))
        .isNotEqualTo(senders.of("2001:db8:1:3::7"));
    clock.move(Duration.ofDays(1));
    assertThat(senders.of(VILLAGE)).isNotEqualTo(today);
    assertThat(jdbc.queryForList("select column_name from information_schema.columns where table_schema = database() "
        + "and table_name = 'spent_challenge'", String.class)).containsOnly("nonce", "used_for", "expires_at");
  }
}
