package org.xiaohao.casework.report;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.vault.ReporterKey;
import org.xiaohao.platform.vault.SealedToken;

/**
 * Keeps a reporter signed in between two requests: the unlocked key lies encrypted under a secret that only the visitor's
 * cookie holds (decision 12). The row tells neither which report nor who.
 */
@Service
public class ReceiptSessions {

  private static final Duration IDLE = Duration.ofMinutes(30);

  private final ReportMapper mapper;
  private final SealedToken tokens;
  private final Clock clock;

  ReceiptSessions(ReportMapper mapper, SealedToken tokens, Clock clock) {
    this.mapper = mapper;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Starts one; returns the secret for the cookie. */
  @Transactional
  public byte[] start(ReporterVisit visit) {
    byte[] secret = Seeds.random();
    byte[] key = visit.key().toBytes();
    byte[] payload = ByteBuffer.allocate(Long.BYTES + key.length).putLong(visit.reportId()).put(key).array();
    mapper.deleteSessionsBefore(now());
    mapper.insertSession(handle(secret), tokens.seal(secret, payload), now().plus(IDLE));
    return secret;
  }

  /** The visit of this cookie; empty if it ended. */
  @Transactional
  public Optional<ReporterVisit> visit(byte[] secret) {
    Optional<byte[]> payload = mapper.findSession(handle(secret), now()).flatMap(row -> tokens.open(secret, row.token()));
    payload.ifPresent(found -> mapper.extendSession(handle(secret), now().plus(IDLE)));
    return payload.map(found -> {
      ByteBuffer in = ByteBuffer.wrap(found);
      long reportId = in.getLong();
      byte[] key = new byte[in.remaining()];
      in.get(key);
      return new ReporterVisit(reportId, ReporterKey.fromBytes(key));
    });
  }

  @Transactional
  public void end(byte[] secret) {
    mapper.deleteSession(handle(secret));
  }

  /** What forms of this visit carry, so that no other site can post them. */
  public String formToken(byte[] secret) {
    return Seeds.hash("form", secret);
  }

  private static String handle(byte[] secret) {
    return Seeds.hash("handle", secret);
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
