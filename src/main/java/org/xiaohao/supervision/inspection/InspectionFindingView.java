package org.xiaohao.supervision.inspection;

import java.time.LocalDate;

/** A finding of an inspection. */
public record InspectionFindingView(long id, long groupId, int number, long areaId, long placeId, String placeName,
    String text, LocalDate foundOn, String personName) {
}
