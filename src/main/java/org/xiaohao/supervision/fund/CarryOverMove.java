package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A repayment or a use of carried-over money. */
public record CarryOverMove(int number, BigDecimal amount, LocalDate movedOn, String voucher) {
}
