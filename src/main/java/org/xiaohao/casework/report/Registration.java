package org.xiaohao.casework.report;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What the clerk registers and proposes.
 *
 * @param respondents posts of the register the report is about; they replace what was matched at submission
 * @param summary the matter in general words, for the notice; names no respondent (受理告知书)
 * @param refusalReason told to the reporter
 * @param mergeInto reference of the report it belongs to
 * @param newFacts what it adds to that report
 * @param forwardMatter the matter in the office's own words; the report itself stays here
 */
public record Registration(
    @NotEmpty List<ReportKind> kinds,
    SubKind subKind,
    @NotNull Signature signature,
    @Size(max = 10) List<Long> respondents,
    @NotNull Long place,
    Boolean urgent,
    @Size(max = 500) String summary,
    @NotNull Proposal proposal,
    RefusalGround refusalGround,
    @Size(max = 1000) String refusalReason,
    String mergeInto,
    LinkRelation relation,
    @Size(max = 2000) String newFacts,
    Long forwardOffice,
    @Size(max = 2000) String forwardMatter,
    LocalDate forwardDueOn) {

  public Registration {
    respondents = respondents == null ? List.of() : List.copyOf(respondents);
  }

  boolean isUrgent() {
    return Boolean.TRUE.equals(urgent);
  }

  @Override
  public String toString() {
    return "Registration[hidden]";
  }
}
