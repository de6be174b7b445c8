package org.xiaohao.supervision.register;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * The two lists of a county, compared (两线合一).
 *
 * @param allowanceOn when the list of the civil affairs office was imported; null before
 * @param povertyOn when the list of the poverty office was imported; null before
 */
public record TwoLines(long id, String ref, long countyId, String countyName, LocalDate allowanceOn,
    LocalDate povertyOn) {

  /** Kind of the case. */
  public static final String KIND = "two-lines";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  /** Whether both lists are there. */
  public boolean comparable() {
    return allowanceOn != null && povertyOn != null;
  }
}
