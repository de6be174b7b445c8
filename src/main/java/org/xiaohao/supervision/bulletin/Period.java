package org.xiaohao.supervision.bulletin;

import java.time.LocalDate;

/** What a circular reports on, first and last day included. */
public record Period(LocalDate from, LocalDate to) {
}
