package org.xiaohao.casework.problem;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What is drawn: by which office, of which quarter, how many of a hundred (S13: at least ten). */
public record LookBackDraft(@NotNull Long office, @NotNull @Pattern(regexp = "20\\d\\dQ[1-4]") String quarter,
    @NotNull @Min(10) @Max(100) Integer percent) {
}
