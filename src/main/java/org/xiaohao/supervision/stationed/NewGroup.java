package org.xiaohao.supervision.stationed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Sends a work group out.
 *
 * @param areas counties, or villages of the own county; the group is assigned every counted village in them
 */
public record NewGroup(@NotNull Long office, @NotBlank @Size(max = 100) String title, @NotEmpty @Size(max = 200) List<Long> areas,
    @NotNull LocalDate fromOn, @NotNull LocalDate toOn) {
}
