package org.xiaohao.supervision.stationed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Posts a cadre to a village.
 *
 * @param person chosen from the register; null for somebody it does not know
 * @param name needed for the latter only
 * @param batch of which training; may be absent
 */
public record NewCadre(@NotNull StationedRole role, @NotNull Long sendingOffice, Long person, @Size(max = 100) String name,
    @Size(max = 60) String batch, @NotNull LocalDate fromOn) {

  @Override
  public String toString() {
    return "NewCadre[hidden]";
  }
}
