package org.xiaohao.supervision.diligence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day on which a leader has a village. */
public record ContractEnd(@NotNull LocalDate toOn) {
}
