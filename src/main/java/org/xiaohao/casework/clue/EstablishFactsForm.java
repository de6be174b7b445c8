package org.xiaohao.casework.clue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.xiaohao.casework.report.Conclusion;

/**
 * 核查报告: fact by fact, with evidence and verdict.
 *
 * @param process course and measures; sealed
 * @param evidence numbered in this order, from 1
 * @param shownOn day the facts were shown to the person concerned (ruling 10)
 * @param notShownReason needed without that day; sealed
 * @param disputed whether the person objected to the facts
 * @param objection what was objected; sealed
 * @param characterisation what the facts are and on which rule; sealed
 * @param responsibility who answers for what; sealed
 * @param commonProblems what others may have in common with it; sealed
 */
public record EstablishFactsForm(
    @NotBlank @Size(max = 8000) String process,
    @NotEmpty @Size(max = 99) List<@Valid EvidenceEntry> evidence,
    @NotEmpty @Size(max = 30) List<@Valid FactEntry> facts,
    LocalDate shownOn,
    @Size(max = 2000) String notShownReason,
    Boolean disputed,
    @Size(max = 4000) String objection,
    @NotNull Conclusion conclusion,
    @NotBlank @Size(max = 4000) String characterisation,
    List<ResponsibilityKind> responsibilities,
    @Size(max = 4000) String responsibility,
    @NotEmpty List<ProposalKind> proposals,
    @Size(max = 4000) String commonProblems) {

  /**
   * A piece of evidence.
   *
   * @param attachment id of a file of the clue or of its report; null for a thing kept on paper
   */
  public record EvidenceEntry(
      @NotNull EvidenceSource source,
      @NotNull LocalDate obtainedOn,
      @NotBlank @Size(max = 2000) String description,
      Long attachment) {

    @Override
    public String toString() {
      return "EvidenceEntry[hidden]";
    }
  }

  /**
   * An alleged fact.
   *
   * @param evidence numbers of its evidence, such as {@code 1,3}
   */
  public record FactEntry(
      @NotBlank @Size(max = 2000) String allegation,
      @NotBlank @Size(max = 8000) String found,
      @NotNull FactVerdict verdict,
      @Size(max = 200) @Pattern(regexp = "[0-9０-９,，、; ]*", message = "clue.evidence.numbers") String evidence) {

    @Override
    public String toString() {
      return "FactEntry[hidden]";
    }
  }

  @Override
  public String toString() {
    return "EstablishFactsForm[hidden]";
  }
}
