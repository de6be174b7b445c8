package org.xiaohao.supervision.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a person decides on a tender, and why. */
public record TenderVerdict(@NotNull TenderDecision decision, @NotBlank @Size(max = 500) String reason) {
}
