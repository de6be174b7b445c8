package org.xiaohao.casework.interview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the check of the commitments found, one by one. */
public record CheckForm(@NotEmpty @Size(max = 60) List<@Valid Judged> commitments,
    @NotBlank @Size(max = 1000) String opinion) {

  /** One commitment. */
  public record Judged(@NotNull Long commitment, @NotNull Commitment.Verdict verdict, @Size(max = 1000) String note) {
  }
}
