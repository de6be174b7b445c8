package org.xiaohao.platform.supervising;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * What the supervising office wants to be told by a day; words and answer are sealed.
 *
 * @param no counts within the supervision, from 1
 * @param answeredOfficeId an office that has the case; null while nobody has answered
 */
public record SupervisionRequest(long id, long supervisionId, int no, Kind kind, LocalDate askedOn, long askedById,
    LocalDate dueOn, LocalDate answeredOn, Long answeredById, Long answeredOfficeId) {

  /** The clock of an answer runs on the request, not on the case: each has one of its own. */
  static final String KIND = "supervision-request";

  /** What is asked for. */
  public enum Kind {
    /** A report by the day that the order names (限期办结并报结果). */
    REPORT_BACK,
    /** An answer to an urging (催办). */
    URGE
  }

  CaseRef clockSubject() {
    return new CaseRef(KIND, id);
  }

  public boolean answered() {
    return answeredOn != null;
  }
}
