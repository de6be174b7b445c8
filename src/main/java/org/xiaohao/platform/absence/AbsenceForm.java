package org.xiaohao.platform.absence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An absence to enter.
 *
 * @param person who will be away
 * @param substitute who does the work meanwhile
 */
public record AbsenceForm(@NotNull Long person, @NotNull LocalDate fromOn, @NotNull LocalDate toOn,
    @NotNull Long substitute, @NotNull AbsenceReason reason) {
}
