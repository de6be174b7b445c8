package org.xiaohao.supervision.diligence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Level;

/** The ISO weeks that leaders let pass without a field day (S23: 每周至少一天). A week belongs to the month in which it ends. */
@Service
public class FieldWeeks {

  private static final int BATCH = 200;

  private final FieldDayMapper mapper;
  private final Leaders leaders;
  private final BusinessClock clock;

  FieldWeeks(FieldDayMapper mapper, Leaders leaders, BusinessClock clock) {
    this.mapper = mapper;
    this.leaders = leaders;
    this.clock = clock;
  }

  /** Leaders whom the person oversees, behind the one with that post, with the weeks of a month that each missed. */
  public List<MissedWeeks> list(Viewer viewer, YearMonth month, Long after, int limit) {
    List<MissedWeeks> missed = new ArrayList<>();
    List<IsoWeek> weeks = ended(month.atDay(1), month.atEndOfMonth());
    Long behind = after;
    List<Leader> batch;
    do {
      batch = leaders.list(viewer, behind, BATCH);
      missed.addAll(missed(batch, weeks));
      behind = batch.isEmpty() ? behind : Long.valueOf(batch.get(batch.size() - 1).postId());
    } while (missed.size() < limit && batch.size() == BATCH);
    return missed.size() > limit ? List.copyOf(missed.subList(0, limit)) : missed;
  }

  /** The same for all leaders of these levels, as the circular of an office lists them. */
  public List<MissedWeeks> all(Viewer viewer, Set<Level> levels, LocalDate from, LocalDate to) {
    List<Leader> all = leaders.list(viewer, null, Integer.MAX_VALUE).stream()
        .filter(leader -> levels.contains(leader.level())).toList();
    return missed(all, ended(from, to));
  }

  /** The weeks of one leader that were missed in a month. */
  public List<IsoWeek> of(Leader leader, YearMonth month) {
    return missed(List.of(leader), ended(month.atDay(1), month.atEndOfMonth())).stream()
        .flatMap(one -> one.weeks().stream()).toList();
  }

  /** The week that runs is not missed yet. */
  private List<IsoWeek> ended(LocalDate from, LocalDate to) {
    return IsoWeek.endingIn(from, to).stream().filter(week -> week.sunday().isBefore(clock.today())).toList();
  }

  private List<MissedWeeks> missed(List<Leader> all, List<IsoWeek> weeks) {
    if (all.isEmpty() || weeks.isEmpty()) {
      return List.of();
    }
    List<Long> posts = all.stream().map(Leader::postId).toList();
    LocalDate from = weeks.get(0).monday();
    LocalDate to = weeks.get(weeks.size() - 1).sunday();
    Map<Long, Set<IsoWeek>> held = mapper.listHeld(posts, from, to).stream().collect(Collectors.groupingBy(
        FieldDayMapper.Held::postId, Collectors.mapping(day -> IsoWeek.of(day.heldOn()), Collectors.toSet())));
    Map<Long, List<FieldDayMapper.Holding>> holdings = mapper.listHoldings(posts, from, to).stream()
        .collect(Collectors.groupingBy(FieldDayMapper.Holding::postId));
    return all.stream().map(leader -> new MissedWeeks(leader, weeks.stream()
        .filter(week -> !held.getOrDefault(leader.postId(), Set.of()).contains(week))
        .filter(week -> filled(holdings.getOrDefault(leader.postId(), List.of()), week)).toList()))
        .filter(one -> !one.weeks().isEmpty()).toList();
  }

  /** A post that nobody held in the whole week has missed nothing. */
  private static boolean filled(List<FieldDayMapper.Holding> holdings, IsoWeek week) {
    return holdings.stream().anyMatch(one -> !one.fromOn().isAfter(week.sunday())
        && (one.toOn() == null || !one.toOn().isBefore(week.monday())));
  }
}
