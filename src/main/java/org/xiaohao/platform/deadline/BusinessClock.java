package org.xiaohao.platform.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.BusinessDay;

/**
 * Tells the time by which deadlines run: China time, an offset in the database away from the system clock, so that it
 * keeps ticking after it was moved. Log-ins, leases and the engine read the system clock instead.
 */
@Component
public class BusinessClock implements BusinessDay {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final BusinessClockMapper mapper;
  private final Clock system;

  BusinessClock(BusinessClockMapper mapper, Clock system) {
    this.mapper = mapper;
    this.system = system;
  }

  public LocalDateTime now() {
    return systemNow().plusSeconds(mapper.findOffsetSeconds());
  }

  @Override
  public LocalDate today() {
    return now().toLocalDate();
  }

  /** Moves the clock forward; time that has passed stays passed. */
  @Transactional
  public void moveTo(LocalDateTime to) {
    if (mapper.moveForward(offsetTo(to)) == 0) {
      throw DomainException.invalid("to", "clock.backwards", now().truncatedTo(ChronoUnit.SECONDS));
    }
  }

  /** Sets the clock to any time, also a past one; allowed only while no deadline has ever been started. */
  @Transactional
  public void startAt(LocalDateTime at) {
    if (mapper.setBeforeFirstDeadline(offsetTo(at)) == 0) {
      throw DomainException.conflict("clock.inUse");
    }
  }

  private LocalDateTime systemNow() {
    return LocalDateTime.ofInstant(system.instant(), CHINA);
  }

  private long offsetTo(LocalDateTime time) {
    return Duration.between(systemNow().truncatedTo(ChronoUnit.SECONDS), time).toSeconds();
  }
}
