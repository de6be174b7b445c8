package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Collective study of the report. */
public record StudyFindingsForm(
    @NotNull ClueOpinion decision,
    @NotNull LocalDate studiedOn,
    @NotEmpty List<Long> attendees,
    @NotBlank @Size(max = 2000) String opinion) {

  @Override
  public String toString() {
    return "StudyFindingsForm[hidden]";
  }
}
