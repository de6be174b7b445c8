package org.xiaohao.supervision.stationed;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day of a cadre in the village. */
public record EndPosting(@NotNull LocalDate toOn) {
}
