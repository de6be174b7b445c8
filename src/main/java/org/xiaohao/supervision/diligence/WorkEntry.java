package org.xiaohao.supervision.diligence;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * Help given to a household, in the ledger of who gave it (工作明细账, S27).
 *
 * @param household its number in the register of poor households; never a name
 * @param settledOn the day of the signature or of the refusal; null while nobody signed
 * @param witnessPost title of the village post whose holder saw it signed
 * @param reason why the household refused
 */
public record WorkEntry(long id, String ref, long helperId, long officeId, long villageId, String villageName,
    String household, LocalDate helpedOn, String measure, String effect, WorkEntryState state, LocalDate settledOn,
    String witnessPost, String reason) {

  /** Kind of the case. */
  public static final String KIND = "work-entry";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}
