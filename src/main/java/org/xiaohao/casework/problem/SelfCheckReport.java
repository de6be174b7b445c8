package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * First part of the application for sign-off (销号申请表: 措施落实、成效、自查结论、佐证材料目录).
 *
 * @param evidence evidence added to other items of the list that serves this one too; may be null
 */
public record SelfCheckReport(@NotBlank @Size(max = 2000) String measuresDone, @NotBlank @Size(max = 2000) String effect,
    @NotBlank @Size(max = 1000) String conclusion, @Size(max = 100) List<Long> evidence) {
}
