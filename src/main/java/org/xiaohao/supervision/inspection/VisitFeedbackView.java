package org.xiaohao.supervision.inspection;

import java.time.LocalDate;

/** How one head was served. */
public record VisitFeedbackView(int seat, long personId, String personName, long officeId, String officeName,
    FeedbackAnswer.HeadAnswer answer, String remark, Long recordedById, LocalDate answeredOn) {
}
