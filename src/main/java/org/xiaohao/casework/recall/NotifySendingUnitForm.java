package org.xiaohao.casework.recall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The notice of recall and its receipt by the sending unit. */
public record NotifySendingUnitForm(
    @NotNull LocalDate leavesOn,
    @NotNull LocalDate receivedOn,
    @NotBlank @Size(max = 100) String receivedBy) {

  @Override
  public String toString() {
    return "NotifySendingUnitForm[hidden]";
  }
}
