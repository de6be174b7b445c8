package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One head's answer to the self-check; refusing needs a reason. */
public record Signature(@NotNull SigningDecision decision, @Size(max = 1000) String opinion) {

  /** Whether the head answers for it. */
  public enum SigningDecision {
    /** Signs the list shown. */
    SIGN,
    /** Does not; the item goes back to rectification. */
    REFUSE
  }
}
