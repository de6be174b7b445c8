package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The statement as it was made: when, at which meeting, before whom, in full. */
public record StatementText(@NotNull LocalDate spokenOn, @NotBlank @Size(max = 200) String meeting,
    @NotBlank @Size(max = 1000) String attendance, @NotBlank @Size(max = 20000) String text) {
}
