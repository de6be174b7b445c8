package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a member of a squad reports. */
public record NewDirectReport(@NotNull Long office, @NotNull Long area, @NotBlank @Size(max = 100) String title,
    @NotBlank @Size(max = 4000) String text) {
}
