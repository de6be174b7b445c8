package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Problems an oversight office found itself, by inspection, audit, assessment or comparison of data; listed directly,
 * without a lead on a person.
 *
 * @param office the supervising office that enters the list
 * @param place where; may be null when several places are concerned
 */
public record FoundProblems(@NotNull Long office, @NotBlank @Size(max = 40) String origin,
    @NotBlank @Size(max = 200) String title, @Size(max = 2000) String description, Long place,
    @NotNull LocalDate foundOn, Boolean urgent) {
}
