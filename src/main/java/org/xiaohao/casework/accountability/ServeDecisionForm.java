package org.xiaohao.casework.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.xiaohao.platform.workflow.ShownWhen;

/** Service on those who did not sign on their own page, and the announcement. */
public record ServeDecisionForm(
    @NotNull LocalDate announcedOn,
    @NotBlank @Size(max = 200) String announcedAt,
    @Valid List<Served> receipts) {

  /** One subject on paper; a refusal names a witness. */
  public record Served(
      @NotNull Long subject,
      @NotNull Reply receipt,
      @NotNull LocalDate receivedOn,
      Long receivedBy,
      @ShownWhen(field = "receipt", value = "REFUSED") @Size(max = 500) String witness) {
  }

  @Override
  public String toString() {
    return "ServeDecisionForm[hidden]";
  }
}
