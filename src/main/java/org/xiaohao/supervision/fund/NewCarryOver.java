package org.xiaohao.supervision.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Carried-over money as audit, finance or oversight enters it.
 *
 * @param office the office that enters it; its supervision office lists the problem
 * @param amount in yuan
 * @param unmovedSince the day of its last movement; the end of its year if nobody knows
 * @param allocation reference of what the county was paid, if the ledger has it
 */
public record NewCarryOver(@NotNull Long office, @NotNull Long county, @NotNull FundSource source,
    @NotNull @Min(2000) @Max(2100) Integer year, @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal amount,
    @NotNull CarryOverCause cause, @NotBlank @Size(max = 100) String auditDocument, @NotNull LocalDate foundOn,
    LocalDate unmovedSince, @Size(max = 20) String allocation) {
}
