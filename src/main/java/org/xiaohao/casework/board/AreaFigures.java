package org.xiaohao.casework.board;

/**
 * The figures of an area; extended, returned and reopened are among the open ones, on time among those signed off.
 *
 * @param areaId null where the figures belong to no area, as of an office of the discipline line
 * @param only whether they count what lies in the area itself and in none below it
 * @param opens whether the area has a board of its own
 */
public record AreaFigures(Long areaId, String name, boolean only, boolean opens, Figure open, Figure soon, Figure overdue,
    Figure extended, Figure returned, Figure reopened, Figure closed, Figure onTime) {

  /** Overdue among the open, in percent; 0 if none is open. */
  public int overdueShare() {
    return overdue.percentOf(open.count());
  }

  /** Signed off on time among those signed off, in percent; null if none was yet. */
  public Integer keptShare() {
    return closed.count() == 0 ? null : Integer.valueOf(onTime.percentOf(closed.count()));
  }

  /** Whether there is anything to show. */
  public boolean any() {
    return open.count() + closed.count() > 0;
  }
}
