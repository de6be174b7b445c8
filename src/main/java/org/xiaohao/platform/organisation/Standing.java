package org.xiaohao.platform.organisation;

import java.util.Collection;

/**
 * What routing must know of a respondent, and all it may know.
 *
 * @param managedBy level that manages the respondent as a cadre
 * @param disciplineStaff works in discipline or at a reporting centre
 * @param level level of the division where the respondent's unit is
 */
public record Standing(Level managedBy, boolean disciplineStaff, Level level) {

  /** Nothing is known. */
  public static final Standing UNKNOWN = new Standing(Level.UNKNOWN, false, Level.UNKNOWN);

  /** 就高: of everything that may be true of the respondent the highest, part by part; unknown if empty. */
  public static Standing highest(Collection<Standing> standings) {
    return standings.stream().reduce(UNKNOWN, Standing::or);
  }

  private Standing or(Standing other) {
    return new Standing(
        managedBy.or(other.managedBy), disciplineStaff || other.disciplineStaff, level.or(other.level));
  }
}
