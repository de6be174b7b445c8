package org.xiaohao.supervision.analysis;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What was listed of one entry in an area.
 *
 * @param items by month
 * @param counties in how many counties, in the months that count for common
 */
record Counted(String entry, Map<YearMonth, Integer> items, int counties) {

  int in(YearMonth month) {
    return items.getOrDefault(month, 0);
  }

  int between(YearMonth from, YearMonth to) {
    return items.entrySet().stream().filter(one -> !one.getKey().isBefore(from) && !one.getKey().isAfter(to))
        .mapToInt(Map.Entry::getValue).sum();
  }

  /** Which kinds of cluster it is in that month; the same figures give the same kinds. */
  Set<ClusterKind> kinds(ClusterRules rules, YearMonth month) {
    Set<ClusterKind> kinds = EnumSet.noneOf(ClusterKind.class);
    if (counties >= rules.commonCounties()) {
      kinds.add(ClusterKind.COMMON);
    }
    YearMonth before = month.minusMonths(1);
    boolean quiet = between(before.minusMonths(rules.emergingQuiet()), before.minusMonths(1)) == 0;
    if (quiet && in(month) >= rules.emergingItems() && in(month) > in(before)) {
      kinds.add(ClusterKind.EMERGING);
    }
    boolean rising = IntStream.range(0, rules.trendMonths())
        .allMatch(back -> in(month.minusMonths(back)) > in(month.minusMonths(back + 1)));
    if (rising) {
      kinds.add(ClusterKind.TREND);
    }
    return kinds;
  }
}
