package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The numbered document by which a policy was made or changed (S21). */
public record PolicyDocument(@NotBlank @Size(max = 60) String number, @NotBlank @Size(max = 200) String title,
    @NotNull LocalDate issuedOn) {
}
