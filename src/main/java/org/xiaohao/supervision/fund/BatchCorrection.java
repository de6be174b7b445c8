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

/** What a batch should have said, and why it did not. */
public record BatchCorrection(@NotBlank @Size(max = 60) String documentNumber, @NotBlank @Size(max = 100) String title,
    @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal amount, @NotNull FundSource source,
    @NotNull @Min(2000) @Max(2100) Integer year, @NotNull LocalDate arrivedOn, @NotBlank @Size(max = 500) String reason) {

  boolean same(FundBatch batch) {
    return documentNumber.equals(batch.documentNumber()) && title.equals(batch.title())
        && amount.compareTo(batch.amount()) == 0 && source == batch.source() && year == batch.budgetYear()
        && arrivedOn.equals(batch.arrivedOn());
  }
}
