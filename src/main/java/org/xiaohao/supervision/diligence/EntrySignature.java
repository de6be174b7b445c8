package org.xiaohao.supervision.diligence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That the household signed.
 *
 * @param witness the village post whose holder saw it
 */
public record EntrySignature(@NotNull LocalDate signedOn, @NotNull Long witness) {
}
