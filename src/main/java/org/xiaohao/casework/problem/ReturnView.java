package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** One return of the item, alone. */
public record ReturnView(int number, int round, CheckStep step, String reason, String personName, String officeName,
    LocalDate returnedOn) {
}
