package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Consent of the Party secretary of the same level (2019 Art. 33). */
public record ApproveByPartySecretaryForm(
    @NotNull ClueApproval decision,
    @NotBlank @Size(max = 2000) String opinion) {

  @Override
  public String toString() {
    return "ApproveByPartySecretaryForm[hidden]";
  }
}
