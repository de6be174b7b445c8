package org.xiaohao.platform.supervising;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * An upper office's order to supervise one case (督办). Why is sealed.
 *
 * @param officeId the supervising office
 * @param endedById who ended it; null while it runs, and where the case was taken away from below
 */
public record Supervision(long id, String ref, String caseKind, long caseId, long officeId, State state,
    LocalDate orderedOn, long orderedById, LocalDate endedOn, Long endedById) {

  /** Where it stands. */
  public enum State {
    /** The office reads and may urge. */
    OPEN,
    /** Over; nothing may follow. */
    ENDED
  }

  public CaseRef subject() {
    return new CaseRef(caseKind, caseId);
  }

  public boolean open() {
    return state == State.OPEN;
  }
}
