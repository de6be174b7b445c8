package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The check of a county's "none here" after a visit; a failure says what was found. */
public record NoneHereCheck(@NotNull LocalDate onSpotOn, @NotNull NoneHereVerdict verdict,
    @Size(max = 1000) String reason) {
}
