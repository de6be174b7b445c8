package org.xiaohao.supervision.bulletin;

import java.util.List;
import org.xiaohao.casework.problem.PeriodTally;

/**
 * One line of figures of a circular.
 *
 * @param code of the area (its id, with {@code /own} what lies in none below it), the dimension or the aspect
 * @param name as it was when the circular was drawn up
 * @param openItems open on the morning after the period, like {@code overdue}; the others happened within it
 */
public record BulletinFigure(Part part, int position, String code, String name, int listed, int closed, int withdrawn,
    int returned, int reopened, int openItems, int overdue) {

  /** Behind the id of an area: what lies in the area itself and in none below it. */
  static final String OWN = "/own";

  /** By what the ledger is split; each part adds up to the whole. */
  public enum Part {
    TOTAL,
    /** By area right below. */
    AREA,
    /** Of the province also by county, with what lies in no county. */
    COUNTY,
    DIMENSION,
    ASPECT
  }

  static BulletinFigure sum(Part part, int position, String code, String name, List<PeriodTally> tallies) {
    int[] sums = new int[7];
    for (PeriodTally one : tallies) {
      int[] counts = {one.listed(), one.closed(), one.withdrawn(), one.returned(), one.reopened(), one.open(), one.overdue()};
      for (int i = 0; i < sums.length; i++) {
        sums[i] += counts[i];
      }
    }
    return new BulletinFigure(part, position, code, name, sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6]);
  }

  /** Whether there is anything to tell. */
  public boolean any() {
    return listed + closed + withdrawn + returned + reopened + openItems > 0;
  }

  /** Whether two lines say the same; a place may have been renamed since. */
  public boolean sameNumbers(BulletinFigure other) {
    return numbers().equals(other.numbers());
  }

  private List<Integer> numbers() {
    return List.of(listed, closed, withdrawn, returned, reopened, openItems, overdue);
  }

  /** The same line without a number. */
  public BulletinFigure none() {
    return sum(part, position, code, name, List.of());
  }

  /**
   * The page of what is open of it today.
   *
   * @param area id of the issuing office's division
   */
  public String ledger(long area) {
    return "/desk/items?open=true&" + switch (part) {
      case TOTAL -> "place=" + area;
      case AREA, COUNTY -> "place=" + code.replace(OWN, "&only=true");
      case DIMENSION -> "place=" + area + "&dimension=" + code;
      case ASPECT -> "place=" + area + "&aspect=" + code;
    };
  }
}
