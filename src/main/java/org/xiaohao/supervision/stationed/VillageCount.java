package org.xiaohao.supervision.stationed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What a county knows of a village on a day: whether it is a poor village, and how many registered poor it has. */
public record VillageCount(@NotNull Long village, @NotNull VillageKind kind, @NotNull @Min(0) @Max(100000) Integer registeredPoor,
    @NotNull LocalDate countedOn) {
}
