package org.xiaohao.casework.problem;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A list of problems found on one occasion, kept by one supervising office.
 *
 * @param sourceDocumentNumber number of the document that handed the problem over; null if found by oversight
 * @param issuerOfficeId office that issued that document; null without one
 * @param itemsTotal items ever listed
 * @param itemsOpen items neither signed off nor withdrawn
 */
public record ProblemList(long id, String ref, String campaign, String origin, String sourceDocumentNumber,
    Long issuerOfficeId, long supervisingOfficeId, String title, String description, Long placeDivisionId,
    LocalDate foundOn, boolean consentNeeded, boolean urgent, ListState state, int itemsTotal, int itemsOpen,
    String noneReason, String closingSummary, LocalDate closedOn, Long enteredById) {

  /** Kind of the case. */
  public static final String KIND = "problem-list";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}
