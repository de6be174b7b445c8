package org.xiaohao.supervision.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What was promised, promise by promise. */
public record HearingRecord(@NotEmpty @Valid @Size(max = 50) List<Promise> promises) {

  /** A question, and what the leader promised by when. */
  public record Promise(@NotBlank @Size(max = 60) String leader, @NotBlank @Size(max = 1000) String question,
      @NotBlank @Size(max = 1000) String promise, @NotNull Long place, @NotNull LocalDate dueOn) {
  }
}
