package org.xiaohao.casework.recall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** An entry of the register. */
public record ExemplarForm(
    @NotNull Long office,
    @NotNull ExemplarKind kind,
    @NotBlank @Size(max = 200) String name,
    @NotNull LocalDate happenedOn,
    @NotBlank @Size(max = 4000) String deed,
    @Size(max = 60) String decisionNumber) {

  @Override
  public String toString() {
    return "ExemplarForm[hidden]";
  }
}
