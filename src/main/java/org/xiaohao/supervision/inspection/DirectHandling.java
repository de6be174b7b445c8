package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the province does with a direct report. */
public record DirectHandling(@NotNull DirectDecision decision, @NotBlank @Size(max = 2000) String opinion) {

  /** What is decided. */
  public enum DirectDecision {
    /** It becomes a problem list of the province. */
    LIST,
    /** Kept on file. */
    FILE
  }
}
