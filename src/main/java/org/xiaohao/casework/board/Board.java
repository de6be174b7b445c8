package org.xiaohao.casework.board;

import java.util.List;
import org.xiaohao.casework.problem.ItemRow;

/**
 * The board of one viewer.
 *
 * @param above areas of the viewer above the one shown, from the top
 * @param total everything in the area
 * @param areas one level below and the line of what lies in the area itself; by overdue share, then by overdue items
 * @param without how many areas below have nothing
 * @param worst at most three areas with the highest overdue share, none without an overdue item
 * @param best at most three with the lowest, none without an open item
 * @param ages the open ones by how long ago they were listed
 * @param stages where all stand, in the order of the process
 * @param dimensions the open ones by national dimension (S1); they add up to all open ones, as do the aspects (S11)
 * @param extended the open ones whose date was moved, those due first
 */
public record Board(List<Place> above, AreaFigures total, List<AreaFigures> areas, int without, List<AreaFigures> worst,
    List<AreaFigures> best, List<Bar> ages, List<Bar> stages, List<Bar> dimensions, List<Bar> aspects,
    List<ItemRow> extended) {

  /** An area that has a board. */
  public record Place(long id, String name) {
  }
}
