package org.xiaohao.supervision.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many households a village has, and how many of them were checked. */
public record RecheckEntry(@NotNull @Min(0) @Max(100000) Integer total, @NotNull @Min(0) @Max(100000) Integer done) {
}
