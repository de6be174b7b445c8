package org.xiaohao.casework.report;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * What the clerk registers and proposes.
 *
 * @param leakSuspected whether somebody of this level is suspected to have told who reported; only with retaliation
 * @param earlierReport reference of the report for which the reporter suffers
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
    @ShownWhen(field = "subKind", value = "RETALIATION", optional = true) Boolean leakSuspected,
    @ShownWhen(field = "subKind", value = "RETALIATION", optional = true) @Size(max = 20) String earlierReport,
    @NotNull Signature signature,
    @Size(max = 10) List<Long> respondents,
    @NotNull Long place,
    Boolean urgent,
    @Size(max = 500) String summary,
    @NotNull Proposal proposal,
    @ShownWhen(field = "proposal", value = "REFUSE") RefusalGround refusalGround,
    @ShownWhen(field = "proposal", value = "REFUSE") @Size(max = 1000) String refusalReason,
    @ShownWhen(field = "proposal", value = "MERGE") String mergeInto,
    @ShownWhen(field = "proposal", value = "MERGE") LinkRelation relation,
    @ShownWhen(field = "proposal", value = "MERGE", optional = true) @Size(max = 2000) String newFacts,
    @ShownWhen(field = "proposal", value = "FORWARD") Long forwardOffice,
    @ShownWhen(field = "proposal", value = "FORWARD") @Size(max = 2000) String forwardMatter,
    @ShownWhen(field = "proposal", value = "FORWARD", optional = true) LocalDate forwardDueOn) {

  public Registration {
    respondents = respondents == null ? List.of() : List.copyOf(respondents);
  }

  /** Whether somebody here may have told who reported: then a higher level must look at it (C13, 提级). */
  boolean leaks() {
    return subKind == SubKind.RETALIATION && Boolean.TRUE.equals(leakSuspected);
  }

  boolean isUrgent() {
    return Boolean.TRUE.equals(urgent);
  }

  @Override
  public String toString() {
    return "Registration[hidden]";
  }
}
