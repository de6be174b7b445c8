package org.xiaohao.casework.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** End of the public notice: every objection with its answer. */
public record PublicityVerdict(@Valid @Size(max = 50) List<Objection> objections, @NotNull Verdict decision,
    @Size(max = 1000) String opinion) {

  /** What somebody objected, and the answer. */
  public record Objection(@NotNull LocalDate receivedOn, @NotBlank @Size(max = 1000) String text, Boolean upheld,
      @NotBlank @Size(max = 1000) String answer) {
  }
}
