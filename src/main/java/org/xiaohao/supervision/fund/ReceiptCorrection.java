package org.xiaohao.supervision.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The day on which the money really came, and why another was confirmed. */
public record ReceiptCorrection(@NotNull LocalDate receivedOn, @NotBlank @Size(max = 500) String reason) {
}
