package org.xiaohao.supervision.fund;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The county confirms that the money has come. */
public record FundReceipt(@NotNull LocalDate receivedOn) {
}
