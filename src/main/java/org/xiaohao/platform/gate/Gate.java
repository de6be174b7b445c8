package org.xiaohao.platform.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.DomainException;

/**
 * Lets forms of the public side in. Done work always opens; without work a sender's quota does, and past it a turn is
 * promised. More forms make the work harder and the wait longer, for the sender first; they close the gate for nobody.
 */
@Service
public class Gate {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
  private static final Duration TRAP_WAIT = Duration.ofMinutes(1);

  private final Challenges challenges;
  private final Quotas quotas;
  private final GateSettings settings;
  private final Clock clock;

  Gate(Challenges challenges, Quotas quotas, GateSettings settings, Clock clock) {
    this.challenges = challenges;
    this.quotas = quotas;
    this.settings = settings;
    this.clock = clock;
  }

  /** A challenge to show with a form; the more was sent, the harder. */
  public Challenge challenge(String address) {
    return challenges.issue(Purpose.SEND, settings.difficulty() + quotas.extraBits(address), settings.reading());
  }

  /**
   * Lets a form in and uses its challenge up.
   *
   * @param address where it comes from; not kept
   * @throws NotYet if it must wait
   * @throws DomainException INVALID, key {@code gate.expired}, if the challenge is too old, altered or used
   */
  public void admit(Ticket ticket, String address) {
    Challenge challenge = challenges.read(ticket.challenge());
    if (challenge.purpose() == Purpose.TURN || !challenge.solvedBy(ticket.solution())) {
      awaitOpening(challenge);
      if (challenge.purpose() != Purpose.TURN) {
        admitWithoutWork(ticket.trapped(), address);
      }
    }
    challenges.spend(challenge, ticket.use());
    quotas.sent(address);
  }

  private void awaitOpening(Challenge challenge) {
    Instant now = clock.instant();
    if (now.isBefore(challenge.opensAt())) {
      throw new NotYet(challenge, Duration.between(now, challenge.opensAt()).toSeconds() + 1);
    }
  }

  /** Lets in what comes without any challenge, as from programs; past the quota only work opens. */
  public void admitWithoutChallenge(String address) {
    Duration wait = quotas.take(Quota.WITHOUT_WORK, address);
    if (!wait.isZero()) {
      throw new NotYet(null, wait.toSeconds() + 1);
    }
    quotas.sent(address);
  }

  private void admitWithoutWork(boolean trapped, String address) {
    Duration wait = quotas.reserve(Quota.WITHOUT_WORK, address, LONGEST_WAIT);
    if (trapped && wait.compareTo(TRAP_WAIT) < 0) {
      wait = TRAP_WAIT;
    }
    if (!wait.isZero()) {
      throw new NotYet(challenges.issue(Purpose.TURN, settings.difficulty(), wait), wait.toSeconds() + 1);
    }
  }

  /** Notes a receipt code that nobody has; how long its sender should wait, zero within the quota. */
  public Duration wrongCode(String address) {
    return quotas.take(Quota.WRONG_CODE, address);
  }
}
