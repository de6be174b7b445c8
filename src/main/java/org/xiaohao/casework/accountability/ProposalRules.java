package org.xiaohao.casework.accountability;

import java.util.Set;
import org.xiaohao.platform.DomainException;

/** Which form fits whom, with which responsibility and on which line (ruling 13, 2016 Art. 7). */
final class ProposalRules {

  private static final Set<MeasureForm> FOR_UNITS = Set.of(MeasureForm.WRITTEN_CHECK, MeasureForm.CIRCULAR,
      MeasureForm.REORGANISE, MeasureForm.EXEMPT, MeasureForm.NONE);
  private static final Set<MeasureForm> FOR_PERSONS = Set.of(MeasureForm.CIRCULAR, MeasureForm.ADMONITION,
      MeasureForm.ORGANISATIONAL, MeasureForm.DISCIPLINE, MeasureForm.EXEMPT, MeasureForm.NONE);
  private static final Set<MeasureForm> WITH_PERIOD = Set.of(MeasureForm.ADMONITION, MeasureForm.ORGANISATIONAL,
      MeasureForm.DISCIPLINE);

  private ProposalRules() {
  }

  static void check(SubjectKind kind, ProposeDecisionForm.Proposal proposal, String path) {
    checkForm(kind, proposal.form(), proposal.measure(), proposal.effectMonths(), path);
    if (proposal.form() == MeasureForm.EXEMPT && proposal.exemptionGround() == null) {
      throw DomainException.invalid(path + "exemptionGround", "accountability.exemption.ground");
    }
    if (proposal.form() != MeasureForm.EXEMPT && proposal.form() != MeasureForm.NONE) {
      checkBurden(kind, proposal, path);
    }
  }

  static void checkForm(SubjectKind kind, MeasureForm form, OrganisationalMeasure measure, Integer months,
      String path) {
    boolean unit = kind == SubjectKind.UNIT;
    if (!(unit ? FOR_UNITS : FOR_PERSONS).contains(form)) {
      throw DomainException.invalid(path + "form", unit ? "accountability.form.unit" : "accountability.form.person");
    }
    if (form == MeasureForm.ORGANISATIONAL && measure == null) {
      throw DomainException.invalid(path + "measure", "accountability.measure.needed");
    }
    if (WITH_PERIOD.contains(form) && (months == null || months == 0)) {
      throw DomainException.invalid(path + "effectMonths", "accountability.period.needed");
    }
  }

  private static void checkBurden(SubjectKind kind, ProposeDecisionForm.Proposal proposal, String path) {
    Responsibility responsibility = proposal.responsibility();
    if (responsibility == null) {
      throw DomainException.invalid(path + "responsibility", "accountability.responsibility.needed");
    }
    if ((kind == SubjectKind.UNIT) != (responsibility == Responsibility.OVERALL_LEADERSHIP)) {
      throw DomainException.invalid(path + "responsibility", "accountability.responsibility.overall");
    }
    if (responsibility == Responsibility.DIRECT && proposal.form() != MeasureForm.DISCIPLINE) {
      throw DomainException.invalid(path + "responsibility", "accountability.responsibility.direct");
    }
    if (proposal.dutyLine() == null) {
      throw DomainException.invalid(path + "dutyLine", "accountability.line.needed");
    }
    boolean disciplined = proposal.dutyLine() == DutyLine.PARTY || proposal.dutyLine() == DutyLine.ADMINISTRATIVE;
    if (proposal.form() == MeasureForm.DISCIPLINE && !disciplined) {
      throw DomainException.invalid(path + "dutyLine", "accountability.line.discipline");
    }
  }
}
