package org.xiaohao.casework.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Closing summary. */
public record CloseAccountabilityForm(
    @NotBlank @Size(max = 2000) String summary) {

  @Override
  public String toString() {
    return "CloseAccountabilityForm[hidden]";
  }
}
