package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Six-monthly review of a shelved clue. */
public record ReviewShelvedForm(
    @NotNull ShelvedReview decision,
    @NotBlank @Size(max = 2000) String reason) {

  @Override
  public String toString() {
    return "ReviewShelvedForm[hidden]";
  }
}
