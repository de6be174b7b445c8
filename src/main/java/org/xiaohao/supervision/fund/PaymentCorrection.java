package org.xiaohao.supervision.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a payment should have said, and why it did not.
 *
 * @param amount 0 if there was no such payment: entered twice, or for the wrong county
 */
public record PaymentCorrection(@NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) BigDecimal amount,
    @NotNull LocalDate paidOn, @NotBlank @Size(max = 500) String reason) {

  boolean same(FundAllocation one) {
    return amount.compareTo(one.amount()) == 0 && paidOn.equals(one.paidOn());
  }
}
