package org.xiaohao.supervision.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xiaohao.supervision.bulletin.RankLine.Band;

/**
 * How a ranking scores (S26): a hundred, less the share of open items that are overdue, and the shares of all that were
 * returned or relapsed in the month, each by its weight.
 *
 * @param overdue points lost when all open items are overdue
 * @param returned points lost when there are as many returns as items
 * @param reopened points lost when there are as many relapses as items
 * @param good lowest score of 好
 * @param middle lowest score of 中; below it is 差
 */
@Component
record Scoring(@Value("${xiaohao.bulletins.scoring.overdue}") int overdue,
    @Value("${xiaohao.bulletins.scoring.returned}") int returned,
    @Value("${xiaohao.bulletins.scoring.reopened}") int reopened,
    @Value("${xiaohao.bulletins.scoring.good}") BigDecimal good,
    @Value("${xiaohao.bulletins.scoring.middle}") BigDecimal middle) {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  BigDecimal of(BulletinFigure counted) {
    int items = counted.openItems() + counted.closed();
    return FULL.subtract(lost(overdue, counted.overdue(), counted.openItems()))
        .subtract(lost(returned, counted.returned(), items)).subtract(lost(reopened, counted.reopened(), items))
        .max(BigDecimal.ZERO).setScale(1, RoundingMode.HALF_UP);
  }

  /** Never more than the weight: an item may be returned twice in a month. */
  private static BigDecimal lost(int weight, int part, int items) {
    int whole = Math.max(items, 1);
    return BigDecimal.valueOf((long) weight * Math.min(part, whole)).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
  }

  Band band(BigDecimal score) {
    return score.compareTo(good) >= 0 ? Band.GOOD : score.compareTo(middle) >= 0 ? Band.MIDDLE : Band.POOR;
  }
}
