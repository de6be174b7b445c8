package org.xiaohao.casework.interview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.xiaohao.platform.access.CaseRef;

/**
 * One session with the leaders of one area (ruling 19).
 *
 * @param areaDivisionId the area whose leaders are summoned
 * @param proposingOfficeId supervision office, at least one level above
 * @param negativeCodes entries of the negative list that are cited, separated by commas
 * @param leaderId who leads the interview
 * @param heldAt when it is or was held
 * @param reschedules how often it was put off; once at most
 * @param recorderId who kept the minutes
 * @param checkOn by when the commitments are checked
 */
public record Interview(long id, String ref, long areaDivisionId, long proposingOfficeId, long leadingGroupOfficeId,
    InterviewState state, LocalDate openedOn, String reason, String negativeCodes, Long leaderId, String attendees,
    String opinion, LocalDateTime heldAt, String place, LocalDate answerDueOn, String answerDemand, String bring,
    String contact, int reschedules, Long recorderId, String points, String distribution, boolean openToPublic,
    LocalDate checkOn, String checkOpinion, LocalDate closedOn) {

  /** Kind of the case. */
  public static final String KIND = "interview";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  public List<String> negatives() {
    return negativeCodes == null || negativeCodes.isEmpty() ? List.of() : List.of(negativeCodes.split(","));
  }
}
