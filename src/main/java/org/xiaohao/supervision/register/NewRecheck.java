package org.xiaohao.supervision.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A recheck to be carried out in a county.
 *
 * @param office that orders it
 */
public record NewRecheck(@NotNull Long office, @NotNull Long county, @NotBlank @Size(max = 100) String title,
    @NotNull LocalDate fromOn, @NotNull LocalDate toOn) {
}
