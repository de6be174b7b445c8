package org.xiaohao.platform.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A clock as pages show it.
 *
 * @param daysLeft counted in {@code unit}; negative when overdue; of a clock
 *     that stands still or is closed, as of that day
 * @param unit working days, or calendar days for terms in days and months
 * @param source rule and article the term comes from
 * @param changes what happened to it, oldest first
 * @param missingYear the year without whose holidays the date cannot be counted, {@code dueOn} being null then; else null
 */
public record ClockView(
    String code,
    LocalDate startedOn,
    LocalDate dueOn,
    ClockState state,
    int daysLeft,
    Rule.Unit unit,
    String source,
    List<ClockChange> changes,
    Integer missingYear) {
}
