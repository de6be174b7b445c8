package org.xiaohao.platform.worklist;

import java.time.LocalDate;
import org.xiaohao.platform.absence.Absent;

/**
 * One index range of a work list: rows of one person, office or area in one state, by due date. A list is the union of its
 * ranges, of each of which only the first rows are read (decision 27).
 *
 * @param by which column the range starts with
 * @param role only for {@link By#OFFICE_ROLE}
 * @param absent in whose stead the viewer does these; null for his own
 * @param before rows due before this day only; null for all
 */
public record WorkBranch(By by, long value, String role, WorkItem.State state, Absent absent, LocalDate before) {

  /** The leading column of the index. */
  public enum By {
    ASSIGNEE, OFFICE, OFFICE_ROLE, PROVINCE, CITY, COUNTY, TOWNSHIP
  }

  /** Whether the range is an area's: then each row must also be visible by the one predicate. */
  public boolean area() {
    return by.compareTo(By.PROVINCE) >= 0;
  }
}
