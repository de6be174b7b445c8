package org.xiaohao.casework.interview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The minutes in their order: problems pointed out, explanation, demands with dates, commitment (约谈纪要).
 *
 * @param points what was pointed out, to all
 * @param said what each of the summoned explained and declared
 * @param demands what was demanded, each with a date
 * @param commitments what each promised, each with a date
 */
public record MinutesForm(@NotNull LocalDateTime heldAt, @NotBlank @Size(max = 4000) String points,
    @NotEmpty @Size(max = 20) List<@Valid Said> said, @NotEmpty @Size(max = 20) List<@Valid DemandEntry> demands,
    @NotEmpty @Size(max = 60) List<@Valid Promise> commitments, @NotBlank @Size(max = 300) String distribution,
    Boolean openToPublic) {

  /** Words of one of the summoned. */
  public record Said(@NotNull Long person, @NotBlank @Size(max = 4000) String explanation,
      @NotBlank @Size(max = 1000) String statement) {
  }

  /** One demand. */
  public record DemandEntry(@NotBlank @Size(max = 1000) String text, @NotNull LocalDate dueOn) {
  }

  /** One commitment of one of the summoned. */
  public record Promise(@NotNull Long person, @NotBlank @Size(max = 1000) String text, @NotNull LocalDate dueOn) {
  }
}
