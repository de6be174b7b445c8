package org.xiaohao.supervision.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A question to be looked into (调研课题).
 *
 * @param office supervision office that puts it
 * @param owner who answers for it
 */
public record TopicDraft(@NotNull Long office, @NotBlank @Size(max = 100) String title,
    @NotBlank @Size(max = 2000) String question, @NotBlank @Size(max = 60) String owner, @NotNull LocalDate dueOn) {
}
