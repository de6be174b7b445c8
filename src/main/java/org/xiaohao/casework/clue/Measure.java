package org.xiaohao.casework.clue;

import java.time.LocalDate;

/** A measure of a verification, asked for in the plan and approved with it. */
record Measure(MeasureKind kind, LocalDate approvedOn, Long approvedById) {
}
