package org.xiaohao.supervision.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The decision to recover carried-over money.
 *
 * @param repayBy by when all of it is to be paid back
 */
public record RecoveryDecision(@NotBlank @Size(max = 60) String documentNumber, @NotNull LocalDate decidedOn,
    @NotNull LocalDate repayBy) {
}
