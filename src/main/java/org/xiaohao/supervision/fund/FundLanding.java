package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A part of the money that was put to work, and on what. */
public record FundLanding(int number, BigDecimal amount, LocalDate landedOn, String purpose) {
}
