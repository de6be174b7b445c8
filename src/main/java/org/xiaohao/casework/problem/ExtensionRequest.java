package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * An application for a later date (M15): until when, why, and what bears it out.
 *
 * @param evidence pieces of evidence of the item
 * @param proof what bears the reason out where the item has no such evidence, such as a numbered document
 */
public record ExtensionRequest(@NotNull LocalDate dueOn, @NotBlank @Size(max = 1000) String reason,
    @Size(max = 50) List<@NotNull Long> evidence, @Size(max = 500) String proof) {
}
