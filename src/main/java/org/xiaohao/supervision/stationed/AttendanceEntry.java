package org.xiaohao.supervision.stationed;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The mark of one day, new or in place of the one that stands there. */
public record AttendanceEntry(@NotNull LocalDate day, @NotNull PresenceMark mark) {
}
