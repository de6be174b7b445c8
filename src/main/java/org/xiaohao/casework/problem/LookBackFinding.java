package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was seen on the spot. */
public record LookBackFinding(@NotNull LookBackVerdict verdict, @NotBlank @Size(max = 1000) String note) {
}
