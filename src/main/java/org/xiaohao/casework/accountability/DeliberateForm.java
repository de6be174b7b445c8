package org.xiaohao.casework.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Minutes of the meeting that decides, with each vote. */
public record DeliberateForm(
    @NotNull LocalDate heldOn,
    @NotNull BodyResult result,
    @Valid @NotEmpty List<Ballot> votes,
    @NotBlank @Size(max = 4000) String minutes) {

  /** One vote. */
  public record Ballot(
      @NotNull Long member,
      @NotNull Vote vote) {
  }

  @Override
  public String toString() {
    return "DeliberateForm[hidden]";
  }
}
