package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What opens a covert visit; who and where in detail follows in the sealed plan.
 *
 * @param office the squad
 * @param area the county to be visited
 */
public record NewVisit(@NotNull Long office, @NotNull Long area, @NotBlank @Size(max = 100) String title) {
}
