package org.xiaohao.supervision.stationed;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day on which a helper helps the household. */
public record EndHelp(@NotNull LocalDate toOn) {
}
