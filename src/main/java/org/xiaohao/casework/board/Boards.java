package org.xiaohao.casework.board;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.xiaohao.casework.problem.ItemState;
import org.xiaohao.casework.problem.ItemTally;
import org.xiaohao.casework.problem.LedgerCursor;
import org.xiaohao.casework.problem.LedgerFilter;
import org.xiaohao.casework.problem.LedgerMark;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.campaign.Term;
import org.xiaohao.platform.organisation.Division;

/**
 * The board (看板): one page on which a leader sees areas by overdue share, ages, where items stand, dates kept and moved.
 * It counts through the one access predicate, so that every figure is the length of the list it leads to (M15), also for
 * somebody who is kept from an item.
 */
@Service
public class Boards {

  private static final int NAMED = 3;
  private static final int EXTENDED = 10;
  private static final List<LedgerMark> AGES =
      List.of(LedgerMark.AGE_30, LedgerMark.AGE_60, LedgerMark.AGE_90, LedgerMark.AGE_OLDER);
  private static final Comparator<AreaFigures> BEST_FIRST = Comparator.comparingInt(AreaFigures::overdueShare)
      .thenComparingInt(area -> area.overdue().count());
  /** Areas that are alike in both stay in the order in which they come, that of their codes; so it is with the best. */
  private static final Comparator<AreaFigures> WORST_FIRST = BEST_FIRST.reversed();

  private final ProblemItems items;
  private final BoardAreas areas;
  private final Campaigns campaigns;

  Boards(ProblemItems items, BoardAreas areas, Campaigns campaigns) {
    this.items = items;
    this.areas = areas;
    this.campaigns = campaigns;
  }

  /** Whether the person has a board: whoever leads or oversees an area, and heads on the discipline line. */
  public boolean mayRead(Viewer viewer) {
    return areas.mayRead(viewer);
  }

  /** Whether the board is what the person wants to see first. */
  public boolean leads(Viewer viewer) {
    return areas.leads(viewer);
  }

  /**
   * The board of an area.
   *
   * @param asked division; null for the highest the person answers for
   * @throws DomainException 403 without a board, 404 for an area that is not the person's
   */
  public Board of(Viewer viewer, Long asked) {
    if (!mayRead(viewer)) {
      throw DomainException.forbidden("board.not.yours");
    }
    Optional<Division> area = areas.shown(viewer, asked);
    String path = area.map(Division::path).orElse(null);
    List<ItemTally> tallies = items.tally(viewer, path);
    Counting all = new Counting(area.map(division -> "place=" + division.id()).orElse(""), tallies);
    AreaFigures total = all.area(area.map(Division::id).orElse(null), area.map(Division::name).orElse(null), false, false);
    List<AreaFigures> below = area.map(division -> areas.below(division, tallies)).orElse(List.of());
    List<AreaFigures> lines = below.stream().filter(AreaFigures::any).sorted(WORST_FIRST).toList();
    return new Board(area.map(division -> areas.above(viewer, division)).orElse(List.of()), total, lines,
        (int) below.stream().filter(line -> !line.any() && !line.only()).count(), worst(lines), best(lines), ages(all),
        stages(all), dimensions(all), aspects(all),
        items.ledger(viewer, LedgerFilter.open(path, LedgerMark.EXTENDED), LedgerCursor.parse(null), EXTENDED));
  }

  private static List<AreaFigures> worst(List<AreaFigures> lines) {
    return lines.stream().filter(line -> !line.only() && line.overdue().count() > 0).limit(NAMED).toList();
  }

  /** Nobody is named among the best who is among the worst, nor who has nothing open that could be overdue. */
  private static List<AreaFigures> best(List<AreaFigures> lines) {
    List<AreaFigures> worst = worst(lines);
    return lines.stream().filter(line -> !line.only() && line.open().count() > 0 && !worst.contains(line))
        .sorted(BEST_FIRST).limit(NAMED).toList();
  }

  private static List<Bar> ages(Counting all) {
    int open = all.open().count();
    return AGES.stream().map(age -> bar("LedgerMark." + age, all.open(age), open)).toList();
  }

  private static List<Bar> stages(Counting all) {
    return Arrays.stream(ItemState.values()).map(state -> bar("ItemState." + state, all.in(state), all.all()))
        .filter(bar -> bar.figure().count() > 0).toList();
  }

  private List<Bar> dimensions(Counting all) {
    int open = all.open().count();
    return campaigns.dimensions().stream().map(term -> named(term, all.openOfDimension(term.code()), open)).toList();
  }

  private List<Bar> aspects(Counting all) {
    int open = all.open().count();
    return campaigns.aspects().stream()
        .map(aspect -> named(aspect.term(), all.openOfAspect(aspect.code()), open)).toList();
  }

  private static Bar named(Term term, Figure figure, int whole) {
    return new Bar(term.code(), term.label(), figure, figure.percentOf(whole));
  }

  private static Bar bar(String key, Figure figure, int whole) {
    return new Bar(key, null, figure, figure.percentOf(whole));
  }
}
