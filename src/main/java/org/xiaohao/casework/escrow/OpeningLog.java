package org.xiaohao.casework.escrow;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;

/** Writes down each showing of a name before it is shown, and raises an alarm at unusual ones. */
@Component
class OpeningLog {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final int MORNING = 6;
  private static final int NIGHT = 22;

  private final OpeningMapper mapper;
  private final Audit audit;
  private final Times times;
  private final Alarm alarm;
  private final int mostADay;

  OpeningLog(OpeningMapper mapper, Audit audit, Times times, Alarm alarm,
      @Value("${xiaohao.escrow.most-openings-a-day}") int mostADay) {
    this.mapper = mapper;
    this.audit = audit;
    this.times = times;
    this.alarm = alarm;
    this.mostADay = mostADay;
  }

  /** Both clocks: what a person does by night is told by the real one. */
  @Component
  record Times(Clock system, BusinessClock business) {
  }

  /** Fails if it cannot be written; then nothing is shown. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(long personId, IdentityRequest request, OpeningWay way) {
    LocalDateTime now = LocalDateTime.ofInstant(times.system().instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    int today = mapper.countSince(personId, now.minusDays(1)) + 1;
    boolean unusual = unusual(today, now);
    mapper.insert(new Opening(0, request.ref(), request.subject().kind(), request.subject().id(), personId, way, unusual,
        now, times.business().now()));
    audit.record(personId, way == OpeningWay.TEAM ? request.officeId() : null, "identity.open", request.subject(),
        request.ref() + " " + way);
    if (unusual) {
      alarm.raise(personId, now.toLocalDate());
    }
  }

  private boolean unusual(int today, LocalDateTime utc) {
    return today > mostADay || atNight(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(CHINA).getHour());
  }

  static boolean atNight(int hour) {
    return hour < MORNING || hour >= NIGHT;
  }

  List<Opening> list(long before, int limit) {
    return mapper.list(before, limit);
  }
}
