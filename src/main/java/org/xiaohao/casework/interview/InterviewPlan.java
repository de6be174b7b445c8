package org.xiaohao.casework.interview;

import java.time.LocalDate;

/**
 * The plan that is due after an interview (D14), of one of the summoned; like a commitment it is owed by the post (ruling 19).
 *
 * @param interviewPersonId whose it is
 * @param number in the order of the notices
 * @param title the post in words
 * @param text null while it is owed
 */
public record InterviewPlan(long interviewPersonId, long interviewId, int number, long postId, String title, String text,
    Long submittedById, LocalDate submittedOn) {
}
