package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** The beginning of a later round. */
public record ReopeningView(int round, String reason, LocalDate oldDueOn, LocalDate dueOn, String personName,
    String officeName, LocalDate reopenedOn) {
}
