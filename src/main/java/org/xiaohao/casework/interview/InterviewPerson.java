package org.xiaohao.casework.interview;

import java.time.LocalDate;

/**
 * Somebody who is summoned, in the post held then.
 *
 * @param officeId the office of that post
 * @param title the post in words, with the unit unless it is the area itself
 * @param aideId who may draft for him (ruling 25); null if nobody
 * @param draft what lies ready for his signature; never an answer by itself
 * @param answerDraftedById who drafted what he signed; null if he wrote it himself
 * @param rescheduleReason why he asked for another day; null if he did not
 */
public record InterviewPerson(long id, long interviewId, int number, long postId, long personId, long officeId,
    String title, Long aideId, String draft, Long draftedById, String answer, Long answerDraftedById,
    LocalDate answeredOn, String rescheduleReason, String explanation, String statement) {
}
