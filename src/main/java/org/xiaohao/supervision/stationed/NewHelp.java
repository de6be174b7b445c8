package org.xiaohao.supervision.stationed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Pairs a helper with a household.
 *
 * @param household number of the household; never a name
 * @param office the helper's unit; null for who belongs to none of those that send cadres
 */
public record NewHelp(@NotBlank @Size(max = 20) String household, Long office, @NotBlank @Size(max = 100) String name,
    @NotNull LocalDate fromOn) {

  @Override
  public String toString() {
    return "NewHelp[hidden]";
  }
}
