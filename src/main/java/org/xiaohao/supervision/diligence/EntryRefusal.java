package org.xiaohao.supervision.diligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That the household would not sign, and why. */
public record EntryRefusal(@NotNull LocalDate refusedOn, @NotBlank @Size(max = 300) String reason) {
}
