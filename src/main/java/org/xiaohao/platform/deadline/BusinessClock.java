package org.xiaohao.platform.deadline;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.BusinessDay;

/**
 * Tells the time by which deadlines run: China time, an offset in the database away from the system clock, so that it
 * keeps ticking after it was moved; a move made at another node shows after a second. Log-ins, leases and the engine
 * read the system clock instead.
 */
@Component
public class BusinessClock implements BusinessDay {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final Object ONLY = new Object();

  private final ClockOffset offsets;
  /** Where the clock can be moved; nowhere in the zone that takes reports, which is told it. */
  private final ObjectProvider<BusinessClockMapper> moves;
  private final Clock system;
  private final LoadingCache<Object, Long> offset;

  BusinessClock(ClockOffset offsets, ObjectProvider<BusinessClockMapper> moves, Clock system) {
    this.offsets = offsets;
    this.moves = moves;
    this.system = system;
    this.offset = Caffeine.newBuilder().expireAfterWrite(FRESH).build(only -> offsets.findOffsetSeconds());
  }

  public LocalDateTime now() {
    return systemNow().plusSeconds(movesNow() ? offsets.findOffsetSeconds() : offset.get(ONLY));
  }

  @Override
  public LocalDate today() {
    return now().toLocalDate();
  }

  /** Moves the clock forward; time that has passed stays passed. */
  @Transactional
  public void moveTo(LocalDateTime to) {
    moves();
    if (moves.getObject().moveForward(offsetTo(to)) == 0) {
      throw DomainException.invalid("to", "clock.backwards", now().truncatedTo(ChronoUnit.SECONDS));
    }
  }

  /** Sets the clock to any time, also a past one; allowed only while no deadline has ever been started. */
  @Transactional
  public void startAt(LocalDateTime at) {
    moves();
    if (moves.getObject().setBeforeFirstDeadline(offsetTo(at)) == 0) {
      throw DomainException.conflict("clock.inUse");
    }
  }

  /** The transaction that moves the clock reads its own time; all others the old one until it commits. */
  private void moves() {
    if (movesNow()) {
      return;
    }
    TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void suspend() {
        TransactionSynchronizationManager.unbindResource(BusinessClock.this);
      }

      @Override
      public void resume() {
        TransactionSynchronizationManager.bindResource(BusinessClock.this, Boolean.TRUE);
      }

      @Override
      public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResource(BusinessClock.this);
        offset.invalidateAll();
      }
    });
  }

  private boolean movesNow() {
    return TransactionSynchronizationManager.hasResource(this);
  }

  private LocalDateTime systemNow() {
    return LocalDateTime.ofInstant(system.instant(), CHINA);
  }

  private long offsetTo(LocalDateTime time) {
    return Duration.between(systemNow().truncatedTo(ChronoUnit.SECONDS), time).toSeconds();
  }
}
