package org.xiaohao.supervision.diligence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A day in one of the leader's villages, with the problems found there; none is an answer too. */
public record NewFieldDay(@NotNull Long village, @NotNull LocalDate heldOn, @Valid @Size(max = 20) List<Note> notes) {

  public NewFieldDay {
    notes = notes == null ? List.of() : List.copyOf(notes);
  }

  /** One problem, in words without names. */
  public record Note(@NotNull NoteKind kind, @NotBlank @Size(max = 500) String text) {
  }
}
