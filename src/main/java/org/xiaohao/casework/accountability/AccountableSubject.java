package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import org.xiaohao.platform.organisation.Level;

/**
 * A unit or a person in a case, in codes and ids.
 *
 * @param postId the post of the person, or of whoever heads the unit
 * @param personId who answers; null while the post is vacant
 * @param managedBy level that manages the person as a cadre, or to which the unit answers
 * @param replyOnPaper whether the reply to the findings was taken down by staff
 * @param power what the deciding organ may do with the form
 */
public record AccountableSubject(long id, String ref, long accountabilityId, int no, SubjectKind kind, long officeId,
    long postId, Long personId, Level managedBy, Responsibility responsibility, DutyLine dutyLine, MeasureForm form,
    OrganisationalMeasure measure, Integer effectMonths, ExemptionGround exemptionGround, Power power, Reply reply,
    LocalDate repliedOn, Boolean replyOnPaper, String documentNumber, Long issuingOfficeId, LocalDate effectiveOn,
    LocalDate effectUntil, Reply receipt, LocalDate receivedOn, Long receivedById, LocalDate executedOn,
    LocalDate selfCriticismOn, LocalDate filedOn, LocalDate formalitiesOn) {

  /** Somebody of whom nothing is known yet. */
  static AccountableSubject fresh(String ref, long accountabilityId, int no, SubjectKind kind, long officeId, long postId,
      Long personId, Level managedBy) {
    return new AccountableSubject(0, ref, accountabilityId, no, kind, officeId, postId, personId, managedBy, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null);
  }

  /** Whether something is imposed that has to be executed and may be appealed. */
  public boolean burdened() {
    return form != null && form != MeasureForm.EXEMPT && form != MeasureForm.NONE;
  }

  /** Whether a post is taken away or changed, with formalities that have a term of their own (D11). */
  public boolean changesPost() {
    return form == MeasureForm.ORGANISATIONAL;
  }
}
