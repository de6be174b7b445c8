package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Which villages, by whom, when and what for. */
public record SealedPlan(@NotEmpty List<Long> villages, @NotNull @Size(min = 2) List<Long> team,
    @NotNull LocalDate plannedOn, @NotBlank @Size(max = 2000) String purpose) {
}
