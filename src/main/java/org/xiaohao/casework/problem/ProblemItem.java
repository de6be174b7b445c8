package org.xiaohao.casework.problem;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.organisation.Level;

/**
 * One problem of a list: one unit and one person answer for it, one sign-off closes it (S16).
 *
 * @param number ledger number within the list
 * @param closingLevel level that signs off (ruling 15)
 * @param round 1, and one more each time it relapsed
 * @param returnCount how often a check sent it back
 */
public record ProblemItem(long id, String ref, int number, long listId, String campaign, String dimension,
    String aspect, String catalogueCode, String subType, String title, String text, String basis, String requirement,
    long placeDivisionId, String origin, Level closingLevel, long supervisingOfficeId, long responsibleOfficeId,
    String responsiblePost, String responsiblePerson, long rectifyingOfficeId, long closingOfficeId,
    Long leadDepartmentOfficeId, Long issuerOfficeId, boolean consentNeeded, boolean urgent, LocalDate listedOn,
    LocalDate dueOn, int round, int returnCount, ItemState state, String closeNumber, LocalDate closedOn) {

  /** Kind of the case. */
  public static final String KIND = "problem-item";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}
