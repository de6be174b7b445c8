package org.xiaohao.supervision.inspection;

import java.time.LocalDateTime;

/** A finding of a visit. */
public record VisitFindingView(long id, int number, long villageId, String villageName, String text,
    LocalDateTime foundAt, String personName) {
}
