package org.xiaohao.supervision.diligence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A village that a leader takes on. */
public record NewContract(@NotNull Long village, @NotNull VillageGrade grade, @NotNull LocalDate fromOn) {
}
