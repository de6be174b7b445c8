package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** One measure of a plan. */
public record MeasureView(long planId, int number, String text, String person, LocalDate dueOn) {
}
