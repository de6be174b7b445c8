package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * Which unit was last in which ranking of which month.
 *
 * @param office the supervision office that asks
 * @param unit government of a city, or a provincial department
 */
public record NewStatement(@NotNull Long office, @NotNull Ranking ranking,
    @NotNull @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])") String month, @NotNull Long unit, @NotNull LocalDate dueOn) {

  /** The two lists of S26. */
  public enum Ranking {
    CITIES,
    DEPARTMENTS
  }
}
