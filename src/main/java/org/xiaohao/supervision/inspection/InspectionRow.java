package org.xiaohao.supervision.inspection;

import java.time.LocalDate;

/** An inspection as lists show it. */
public record InspectionRow(long id, String ref, InspectionKind kind, String title, String planNumber,
    InspectionState state, LocalDate fromOn, LocalDate toOn) {
}
