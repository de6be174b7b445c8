package org.xiaohao.casework.interview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The next version of an entry, or a new entry, as the office of the leading group enters it. */
public record NegativeListEntry(@NotBlank @Pattern(regexp = "[A-Z][0-9]{2,4}", message = "negative.code") String code,
    @NotBlank @Size(max = 500) String text, @NotNull Consequence consequence, @NotNull LocalDate effectiveFrom,
    Boolean dropped) {
}
