package org.xiaohao.supervision.bulletin;

import java.time.LocalDate;

/** An overdue item of a unit proposed to be named. */
public record NamedItem(long itemId, long officeId, String ref, String title, LocalDate dueOn, int daysLate) {
}
