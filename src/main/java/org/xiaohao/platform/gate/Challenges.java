package org.xiaohao.platform.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.DueWork;
import org.xiaohao.platform.vault.KeyedHash;

/**
 * Gives challenges out and takes each back once (W5). They are signed, so nothing is stored when a page is shown; a used
 * one is remembered until it would have expired, together with what it was used for: the same form sent twice, because an
 * answer was lost on the way, is the same use.
 */
@Component
class Challenges implements DueWork {

  /** Long enough to read a page, be called away and come back. */
  static final Duration GOOD_FOR = Duration.ofHours(2);
  private static final int NONCE_BYTES = 16;
  private static final int PARTS = 6;
  private static final String SIGNING = "challenge";

  private final KeyedHash hashes;
  private final SpentChallengeMapper mapper;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Challenges(KeyedHash hashes, SpentChallengeMapper mapper, Clock clock) {
    this.hashes = hashes;
    this.mapper = mapper;
    this.clock = clock;
  }

  Challenge issue(Purpose purpose, int difficulty, Duration closedFor) {
    byte[] bits = new byte[NONCE_BYTES];
    random.nextBytes(bits);
    String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    Instant opensAt = clock.instant().plus(closedFor);
    Instant expiresAt = opensAt.plus(GOOD_FOR);
    String signed = Challenge.signed(purpose, difficulty, opensAt, expiresAt, nonce);
    return new Challenge(purpose, difficulty, opensAt, expiresAt, nonce, signed + "." + hashes.of(SIGNING, signed));
  }

  /**
   * The challenge of a form.
   *
   * @throws DomainException INVALID, key {@code gate.expired}: too old, altered or none
   */
  Challenge read(String text) {
    String[] parts = text == null ? new String[0] : text.split("\\.", -1);
    if (parts.length != PARTS || !ours(text.substring(0, text.lastIndexOf('.')), parts[PARTS - 1])) {
      throw expired();
    }
    try {
      Challenge challenge = new Challenge(Purpose.valueOf(parts[0]), Integer.parseInt(parts[1]),
          Instant.ofEpochSecond(Long.parseLong(parts[2])), Instant.ofEpochSecond(Long.parseLong(parts[3])), parts[4], text);
      if (clock.instant().isAfter(challenge.expiresAt())) {
        throw expired();
      }
      return challenge;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw expired();
    }
  }

  private boolean ours(String signed, String signature) {
    byte[] given = signature.getBytes(StandardCharsets.UTF_8);
    return hashes.candidates(SIGNING, signed).stream()
        .anyMatch(own -> MessageDigest.isEqual(own.getBytes(StandardCharsets.UTF_8), given));
  }

  /**
   * Uses it up.
   *
   * @param use what it is used for; the same use may come again
   * @throws DomainException INVALID, key {@code gate.expired}: it was used for something else
   */
  void spend(Challenge challenge, String use) {
    String usedFor = hash(use);
    try {
      mapper.insert(challenge.nonce(), usedFor, utc(challenge.expiresAt()));
    } catch (DuplicateKeyException e) {
      if (!mapper.findUse(challenge.nonce()).filter(usedFor::equals).isPresent()) {
        throw expired();
      }
    }
  }

  /** Forgets used challenges that are out of date anyway. */
  @Override
  public void run(LocalDate today) {
    mapper.deleteBefore(utc(clock.instant()));
  }

  private static DomainException expired() {
    return DomainException.invalid("form", "gate.expired");
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static String hash(String use) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
          .digest(("challenge used for " + use).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
