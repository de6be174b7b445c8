package org.xiaohao.platform.absence;

/** From now on this person does the work of somebody who is away. */
public record AbsenceBegan(long absenceId, long substituteId) {
}
