package org.xiaohao.supervision.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the county has put to work, whole or in parts.
 *
 * @param amount in yuan
 * @param purpose on which projects
 */
public record NewLanding(@NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal amount,
    @NotNull LocalDate landedOn, @NotBlank @Size(max = 500) String purpose) {
}
