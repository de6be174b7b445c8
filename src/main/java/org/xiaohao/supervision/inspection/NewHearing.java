package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What opens a hearing. */
public record NewHearing(@NotNull Long office, @NotBlank @Size(max = 100) String title, @NotNull LocalDate heldOn,
    @NotBlank @Size(max = 500) String leaders) {
}
