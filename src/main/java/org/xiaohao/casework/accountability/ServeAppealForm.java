package org.xiaohao.casework.accountability;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiaohao.platform.workflow.ShownWhen;

/** Service of the decision on an appeal. */
public record ServeAppealForm(
    @NotNull Reply receipt,
    @NotNull LocalDate receivedOn,
    @ShownWhen(field = "receipt", value = "REFUSED") @Size(max = 500) String witness) {

  @Override
  public String toString() {
    return "ServeAppealForm[hidden]";
  }
}
