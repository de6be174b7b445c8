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
 * Money as the finance department enters it on its arrival.
 *
 * @param office the finance department
 * @param documentNumber number of the document by which it was assigned; once a division
 * @param amount in yuan
 */
public record NewBatch(@NotNull Long office, @NotBlank @Size(max = 60) String documentNumber,
    @NotBlank @Size(max = 100) String title, @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal amount,
    @NotNull FundSource source, @NotNull @Min(2000) @Max(2100) Integer year, @NotNull LocalDate arrivedOn) {
}
