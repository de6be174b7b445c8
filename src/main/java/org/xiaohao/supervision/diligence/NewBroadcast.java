package org.xiaohao.supervision.diligence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;

/**
 * A meeting that a county broadcast down to its villages.
 *
 * @param office of the county, in whose name it is entered
 * @param villages how many villages it reached
 */
public record NewBroadcast(@NotNull Long office, @NotNull LocalDate heldOn,
    @NotNull @Positive @Max(100000) Integer villages) {
}
