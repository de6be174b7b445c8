package org.xiaohao.supervision.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A repayment or a use of carried-over money, in yuan, with the number of its voucher. */
public record NewMove(@NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal amount,
    @NotNull LocalDate movedOn, @NotBlank @Size(max = 100) String voucher) {
}
