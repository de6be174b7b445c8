package org.xiaohao.supervision.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a part put to work should have said, and why it did not.
 *
 * @param amount 0 if nothing was: entered twice, or for other money
 */
public record LandingCorrection(@NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) BigDecimal amount,
    @NotNull LocalDate landedOn, @NotBlank @Size(max = 500) String purpose, @NotBlank @Size(max = 500) String reason) {

  boolean same(FundLanding one) {
    return amount.compareTo(one.amount()) == 0 && landedOn.equals(one.landedOn()) && purpose.equals(one.purpose());
  }
}
