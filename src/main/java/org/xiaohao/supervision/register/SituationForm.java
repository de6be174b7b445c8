package org.xiaohao.supervision.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A word on one of the eight situations, for the first time or as a correction; none without evidence (S37). */
public record SituationForm(@NotNull Situation situation, @NotNull Presence presence, @NotNull LocalDate asOf,
    @NotBlank @Size(max = 2000) String evidence) {

  /** Without the evidence. */
  @Override
  public String toString() {
    return "SituationForm[" + situation + ", " + presence + "]";
  }
}
