package org.xiaohao.supervision.stationed;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What was found on the spot on a day. */
public record NewSpotCheck(@NotNull LocalDate checkedOn, @NotNull PresenceMark found) {
}
