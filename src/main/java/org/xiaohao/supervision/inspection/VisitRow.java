package org.xiaohao.supervision.inspection;

import java.time.LocalDate;

/** A visit as lists show it. */
public record VisitRow(long id, String ref, String title, String areaName, VisitState state, LocalDate plannedOn) {
}
