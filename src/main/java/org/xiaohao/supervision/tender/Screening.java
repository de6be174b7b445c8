package org.xiaohao.supervision.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The screen for bid-rigging (S42, 围标串标): flags pairs of bids by what they have in common and by their prices. It counts
 * exactly, from the bids alone, so that whoever asks again gets the same.
 */
final class Screening {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Screening() {
  }

  /** The flagged pairs, by rule, then by number. */
  static List<TenderFlag> flags(List<TenderBid> bids, int stepPercent) {
    List<TenderFlag> flags = new ArrayList<>();
    same(bids, TenderRule.GUARANTEE_PAYER, TenderBid::guaranteeMark, flags);
    same(bids, TenderRule.CONTACT, TenderBid::contactMark, flags);
    same(bids, TenderRule.MACHINE, TenderBid::machineMark, flags);
    same(bids, TenderRule.AUTHOR, TenderBid::authorMark, flags);
    steps(bids, stepPercent, flags);
    flags.sort(Comparator.comparing(TenderFlag::rule).thenComparing(TenderFlag::first).thenComparing(TenderFlag::second));
    return List.copyOf(flags);
  }

  private static void same(List<TenderBid> bids, TenderRule rule, Function<TenderBid, String> mark,
      List<TenderFlag> flags) {
    for (TenderBid one : bids) {
      bids.stream().filter(other -> other.number() > one.number() && mark.apply(one) != null
          && mark.apply(one).equals(mark.apply(other))).forEach(other -> flags.add(pair(one, other, rule)));
    }
  }

  /** In order of price, three bids in a row with nearly equal steps flag both pairs of neighbours, once each. */
  private static void steps(List<TenderBid> bids, int stepPercent, List<TenderFlag> flags) {
    List<TenderBid> sorted = bids.stream().sorted(Comparator.comparing(TenderBid::price)
        .thenComparing(TenderBid::number)).toList();
    for (int i = 2; i < sorted.size(); i++) {
      BigDecimal lower = step(sorted, i - 1);
      BigDecimal upper = step(sorted, i);
      if (nearlyEqual(lower, upper, stepPercent)) {
        add(pair(sorted.get(i - 2), sorted.get(i - 1), TenderRule.PRICE_STEP), flags);
        add(pair(sorted.get(i - 1), sorted.get(i), TenderRule.PRICE_STEP), flags);
      }
    }
  }

  private static BigDecimal step(List<TenderBid> sorted, int at) {
    return sorted.get(at).price().subtract(sorted.get(at - 1).price());
  }

  /** The difference is at most so many hundredths of the larger step; without division, hence exact. */
  private static boolean nearlyEqual(BigDecimal one, BigDecimal other, int percent) {
    return one.subtract(other).abs().multiply(HUNDRED)
        .compareTo(one.max(other).multiply(BigDecimal.valueOf(percent))) <= 0;
  }

  private static TenderFlag pair(TenderBid one, TenderBid other, TenderRule rule) {
    return new TenderFlag(Math.min(one.number(), other.number()), Math.max(one.number(), other.number()), rule);
  }

  private static void add(TenderFlag flag, List<TenderFlag> flags) {
    if (!flags.contains(flag)) {
      flags.add(flag);
    }
  }
}
