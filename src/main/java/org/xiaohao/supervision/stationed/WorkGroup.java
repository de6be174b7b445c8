package org.xiaohao.supervision.stationed;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A work group and how far it has come.
 *
 * @param assigned villages it is to visit
 * @param visited villages it has visited
 */
public record WorkGroup(long id, String ref, long officeId, String title, LocalDate fromOn, LocalDate toOn, int assigned,
    int visited) {

  /** Kind of the case. */
  public static final String KIND = "stationed-group";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  /** Whole per cent of the assigned villages that were visited; never 100 before all were. */
  public int coverage() {
    return assigned == 0 ? 0 : visited * 100 / assigned;
  }
}
