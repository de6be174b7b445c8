package org.xiaohao.casework.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What was carried out for each subject, and the publication that was approved. */
public record ExecuteForm(
    @Valid List<Executed> executions,
    LocalDate publishedOn,
    @Size(max = 200) String channel) {

  /** One subject: carried out, self-criticism handed in, entered in the file. */
  public record Executed(
      @NotNull Long subject,
      @NotNull LocalDate executedOn,
      LocalDate selfCriticismOn,
      LocalDate filedOn,
      @NotBlank @Size(max = 2000) String remark) {
  }

  @Override
  public String toString() {
    return "ExecuteForm[hidden]";
  }
}
