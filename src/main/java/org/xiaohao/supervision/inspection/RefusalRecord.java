package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the squad notes when a head would not take the feedback.
 *
 * @param seat 0 Party secretary, 1 head of government
 * @param remark when and where it was offered, and who was there
 */
public record RefusalRecord(@NotNull Integer seat, @NotBlank @Size(max = 1000) String remark) {
}
