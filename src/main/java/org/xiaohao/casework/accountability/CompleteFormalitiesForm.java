package org.xiaohao.casework.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The formalities of each organisational measure (D11). */
public record CompleteFormalitiesForm(@Valid List<Done> formalities) {

  /** One subject: the day, the number of the paper by which the post was changed, and what was changed. */
  public record Done(
      @NotNull Long subject,
      @NotNull LocalDate doneOn,
      @NotBlank @Size(max = 60) String paper,
      @NotBlank @Size(max = 2000) String remark) {
  }

  @Override
  public String toString() {
    return "CompleteFormalitiesForm[hidden]";
  }
}
