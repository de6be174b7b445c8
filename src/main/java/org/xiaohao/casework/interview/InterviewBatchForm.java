package org.xiaohao.casework.interview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Interviews of several low-ranked areas proposed in one go (S48).
 *
 * @param sessions references of the proposed sessions, one for each area
 * @param leader person who leads them
 */
public record InterviewBatchForm(@NotEmpty @Size(max = 100) List<String> sessions,
    @Size(max = 20) List<String> negativeCodes, @NotNull Long leader, @Size(max = 300) String attendees,
    @NotBlank @Size(max = 2000) String reason) {
}
