package org.xiaohao.supervision.diligence;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What a day should have said, and why it did not. */
public record WorkLogCorrection(
    @NotNull @Positive @DecimalMax("24") @Digits(integer = 2, fraction = 2) BigDecimal hours,
    @NotNull @PositiveOrZero @Digits(integer = 2, fraction = 2) BigDecimal povertyHours,
    @NotBlank @Size(max = 200) String reason) {
}
