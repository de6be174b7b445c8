package org.xiaohao.supervision.inspection;

import java.time.LocalDate;

/**
 * A visit as lists show it.
 *
 * @param title null in the table before the start, as are area and date
 */
public record VisitRow(long id, String ref, String title, String areaName, VisitState state, LocalDate plannedOn) {
}
