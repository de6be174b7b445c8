package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A finding of a group: where in its areas, when, what. */
public record InspectionEntry(@NotNull Long place, @NotNull LocalDate foundOn, @NotBlank @Size(max = 2000) String text) {
}
