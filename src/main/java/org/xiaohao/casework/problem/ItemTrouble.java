package org.xiaohao.casework.problem;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * Something went wrong with an item, told in the transaction that records it; who listens draws conclusions of his own.
 *
 * @param subject the item
 * @param ref its reference
 * @param count the number of the return, or the round that begins
 * @param responsibleOfficeId unit that answers for it
 * @param supervisingOfficeId office that oversees it
 */
public record ItemTrouble(CaseRef subject, String ref, Trouble kind, int count, long responsibleOfficeId,
    long supervisingOfficeId, LocalDate on) {

  /** What went wrong. */
  public enum Trouble {
    /** A check sent it back. */
    RETURNED,
    /** It was signed off and came back (反弹). */
    RELAPSED,
    /** It was signed off and had never been solved; {@link ItemLookedBack} tells more. */
    SHAM
  }

  static ItemTrouble of(ProblemItem item, Trouble kind, int count, LocalDate on) {
    return new ItemTrouble(item.subject(), item.ref(), kind, count, item.responsibleOfficeId(),
        item.supervisingOfficeId(), on);
  }
}
