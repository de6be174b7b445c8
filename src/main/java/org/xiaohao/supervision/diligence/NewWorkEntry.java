package org.xiaohao.supervision.diligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Help that was given: when, what, and with what effect (时间、措施、效果).
 *
 * @param office the helper's own
 * @param household its number: too short for an identity card, and no mobile phone
 */
public record NewWorkEntry(@NotNull Long office, @NotNull Long village,
    @NotBlank @Size(max = 14) @Pattern(regexp = "(?!1[3-9]\\d{9}$)[A-Za-z0-9-]{2,14}") String household, @NotNull LocalDate helpedOn,
    @NotBlank @Size(max = 500) String measure, @NotBlank @Size(max = 500) String effect) {
}
