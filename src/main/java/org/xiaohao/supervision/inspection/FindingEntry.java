package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/**
 * One thing seen in a village, as the phone sends it.
 *
 * @param key made on the device; the same key sent again is the same finding
 */
public record FindingEntry(@NotNull Long village, @NotNull LocalDateTime foundAt, @NotBlank @Size(max = 2000) String text,
    @NotBlank @Size(max = 64) String key) {
}
