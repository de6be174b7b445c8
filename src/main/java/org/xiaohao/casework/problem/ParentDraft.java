package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A problem as the province lists it for its counties (S11).
 *
 * @param office the supervision office that lists it
 * @param leadDepartment the provincial department that reviews each child before its sign-off (ruling 14)
 * @param dueOn by when the last child is to be signed off
 * @param counties to whom it is addressed; empty: every county of the province
 */
public record ParentDraft(@NotNull Long office, @NotBlank @Size(max = 40) String origin, @NotBlank String dimension,
    @NotBlank String aspect, String catalogueCode, @NotBlank @Size(max = 2000) String text,
    @NotBlank @Size(max = 2000) String requirement, @NotNull Long leadDepartment, @NotNull LocalDate dueOn,
    @Size(max = 300) List<Long> counties) {
}
