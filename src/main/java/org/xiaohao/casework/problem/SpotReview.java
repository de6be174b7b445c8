package org.xiaohao.casework.problem;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Review opinion of the city after a visit (销号申请表: 现场核查人、抽户数、日期). */
public record SpotReview(@NotNull LocalDate onSpotOn, @NotNull @Min(0) @Max(9999) Integer householdsSampled,
    @NotNull Verdict decision, @Size(max = 1000) String opinion) {
}
