package org.xiaohao.supervision.register;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A household (户) of the register or outside it, without its head's name, which lies sealed.
 *
 * @param number as the register numbers it; once a county
 * @param eligibleAs why it belongs in the register
 * @param stateOn since when it stands so
 * @param officeId the office that entered it
 */
public record Household(long id, String ref, String number, long villageId, String villageName, long countyId,
    String countyName, RegisterState state, EligibleClass eligibleAs, LocalDate stateOn, long officeId, long enteredById) {

  /** Kind of the case. */
  public static final String KIND = "household";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  /** What the row after which a list goes on is known by. */
  public String key() {
    return villageId + "_" + id;
  }
}
