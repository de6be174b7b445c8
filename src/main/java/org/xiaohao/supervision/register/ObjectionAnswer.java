package org.xiaohao.supervision.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was found of an objection, and why. One that is upheld ends the clean-out. */
public record ObjectionAnswer(@NotNull ObjectionVerdict verdict, @NotBlank @Size(max = 2000) String answer) {

  /** Without the words. */
  @Override
  public String toString() {
    return "ObjectionAnswer[" + verdict + "]";
  }
}
