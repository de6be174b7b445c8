package org.xiaohao.casework.problem;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Which office draws, and how many of a hundred; as few as a look-back may draw (S13). */
public record NoneHereDraft(@NotNull Long office, @NotNull @Min(10) @Max(100) Integer percent) {
}
