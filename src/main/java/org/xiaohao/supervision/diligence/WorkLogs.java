package org.xiaohao.supervision.diligence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;

/** The time that leaders give to poverty relief, day by day, and its share by month (S22: 30, 50 and 70 per cent). */
@Service
public class WorkLogs {

  private final WorkLogMapper mapper;
  private final Leaders leaders;
  private final TimeShares shares;
  private final BusinessClock clock;
  private final Audit audit;

  WorkLogs(WorkLogMapper mapper, Leaders leaders, TimeShares shares, BusinessClock clock, Audit audit) {
    this.mapper = mapper;
    this.leaders = leaders;
    this.shares = shares;
    this.clock = clock;
    this.audit = audit;
  }

  /** The month of every leader whom the person oversees, also of those of whom nothing was entered. */
  public List<LeaderMonth> months(Viewer viewer, YearMonth month, Long after, int limit) {
    return months(leaders.list(viewer, after, limit), month);
  }

  /** The month of one leader. */
  public LeaderMonth month(Leader leader, YearMonth month) {
    return months(List.of(leader), month).get(0);
  }

  private List<LeaderMonth> months(List<Leader> all, YearMonth month) {
    Map<Long, WorkLogMapper.Sum> sums = all.isEmpty() ? Map.of() : mapper.sum(all.stream().map(Leader::postId).toList(),
        month.atDay(1), month.atEndOfMonth()).stream()
        .collect(Collectors.toMap(WorkLogMapper.Sum::postId, Function.identity()));
    return all.stream().map(leader -> {
      WorkLogMapper.Sum sum = sums.get(leader.postId());
      int threshold = shares.of(leader.level(), month).length();
      return sum == null ? LeaderMonth.missing(leader, threshold) : LeaderMonth.of(leader, sum, threshold);
    }).toList();
  }

  /** The days entered in a month, in order. */
  public List<WorkLog> days(Leader leader, YearMonth month) {
    return mapper.list(leader.postId(), month.atDay(1), month.atEndOfMonth());
  }

  /** What days of a month said before they were corrected. */
  public List<WorkLogChange> changes(Leader leader, YearMonth month) {
    return mapper.listChanges(leader.postId(), month.atDay(1), month.atEndOfMonth());
  }

  /** What was entered of a day. */
  public WorkLog day(Leader leader, LocalDate on) {
    return mapper.find(leader.postId(), on).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** Enters a day, by the leader or an aide. */
  @Transactional
  public void enter(Viewer viewer, String code, NewWorkLog log) {
    Leader leader = leaders.requireOwn(viewer, code);
    shares.requireKept();
    requirePart(log.hours(), log.povertyHours());
    long holder = leaders.holder(leader, "workedOn", log.workedOn());
    try {
      mapper.insert(leader.postId(), log, holder, viewer.personId());
    } catch (DuplicateKeyException known) {
      throw DomainException.invalid("workedOn", "diligence.day.known", log.workedOn());
    }
    audit.record(viewer.personId(), null, "diligence.hours", leader.subject(), log.workedOn().toString());
  }

  /** Corrects a day; what it said stays on record, with reason and editor. */
  @Transactional
  public void correct(Viewer viewer, String code, LocalDate on, WorkLogCorrection correction) {
    Leader leader = leaders.requireOwn(viewer, code);
    WorkLog old = mapper.lock(leader.postId(), on).orElseThrow(() -> DomainException.notFound("unknown"));
    requirePart(correction.hours(), correction.povertyHours());
    mapper.insertChange(old, correction.reason(), viewer.personId(), clock.now());
    mapper.update(old.id(), correction);
    audit.record(viewer.personId(), null, "diligence.hours.correct", leader.subject(), on.toString());
  }

  private static void requirePart(BigDecimal hours, BigDecimal part) {
    if (part.compareTo(hours) > 0) {
      throw DomainException.invalid("povertyHours", "diligence.hours.part", hours.stripTrailingZeros().toPlainString());
    }
  }
}
