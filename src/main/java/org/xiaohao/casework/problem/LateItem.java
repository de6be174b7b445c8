package org.xiaohao.casework.problem;

import java.time.LocalDate;

/**
 * An item that was open and past its date on the morning after a period.
 *
 * @param unitId the responsible unit
 * @param dueOn the date then in force
 */
public record LateItem(long id, String ref, String title, long unitId, LocalDate dueOn) {
}
