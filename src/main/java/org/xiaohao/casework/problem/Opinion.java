package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A verdict with its opinion; a return says why. */
public record Opinion(@NotNull Verdict decision, @Size(max = 1000) String opinion) {
}
