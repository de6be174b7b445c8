package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What opens an inspection; groups and areas follow in its plan. */
public record NewInspection(@NotNull Long office, @NotNull InspectionKind kind, @NotBlank @Size(max = 100) String title,
    @NotBlank @Size(max = 1000) String basis, @NotNull LocalDate fromOn, @NotNull LocalDate toOn) {
}
