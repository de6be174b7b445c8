package org.xiaohao.casework.interview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A signature under the minutes, or why it is refused. */
public record SignatureForm(@NotNull MinutesAnswer decision, @Size(max = 1000) String opinion) {

  /** Sign or refuse. */
  public enum MinutesAnswer {
    SIGN, REFUSE
  }
}
