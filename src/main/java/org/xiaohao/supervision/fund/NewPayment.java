package org.xiaohao.supervision.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A payment out of a batch to a county, in yuan. */
public record NewPayment(@NotNull Long county,
    @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal amount, @NotNull LocalDate paidOn) {
}
