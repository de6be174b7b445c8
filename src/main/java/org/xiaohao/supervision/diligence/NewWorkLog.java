package org.xiaohao.supervision.diligence;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A day of a leader; a day without work is not entered. */
public record NewWorkLog(@NotNull LocalDate workedOn,
    @NotNull @Positive @DecimalMax("24") @Digits(integer = 2, fraction = 2) BigDecimal hours,
    @NotNull @PositiveOrZero @Digits(integer = 2, fraction = 2) BigDecimal povertyHours) {
}
