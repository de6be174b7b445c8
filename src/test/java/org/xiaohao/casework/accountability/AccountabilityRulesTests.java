package org.xiaohao.casework.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiaohao.platform.DomainException;

/** States, and which form fits whom (2016 Art. 7), without a database. */
class AccountabilityRulesTests {

  private static final Set<MeasureForm> UNITS = EnumSet.of(MeasureForm.WRITTEN_CHECK, MeasureForm.CIRCULAR,
      MeasureForm.REORGANISE, MeasureForm.EXEMPT, MeasureForm.NONE);
  private static final Set<MeasureForm> PERSONS = EnumSet.of(MeasureForm.CIRCULAR, MeasureForm.ADMONITION,
      MeasureForm.ORGANISATIONAL, MeasureForm.DISCIPLINE, MeasureForm.EXEMPT, MeasureForm.NONE);
  private static final Set<MeasureForm> TIMED = EnumSet.of(MeasureForm.ADMONITION, MeasureForm.ORGANISATIONAL,
      MeasureForm.DISCIPLINE);

  @Test
  void allowsExactlyTheTransitionsOfTheTable() {
    List<String> allowed = new ArrayList<>();
    for (AccountabilityState from : AccountabilityState.values()) {
      for (AccountabilityState to : AccountabilityState.values()) {
        if (from.mayBecome(to)) {
          allowed.add(from + ">" + to);
        }
      }
    }
    assertThat(allowed).containsExactlyInAnyOrder("PROPOSED>INVESTIGATING", "PROPOSED>DROPPED",
        "INVESTIGATING>FINDINGS_SHOWN", "FINDINGS_SHOWN>DRAFTING",
        "FINDINGS_SHOWN>INVESTIGATING", "DRAFTING>REVIEWING", "REVIEWING>DELIBERATING", "REVIEWING>DRAFTING",
        "DELIBERATING>DELIBERATING", "DELIBERATING>IN_COMMITTEE", "DELIBERATING>DECIDED", "DELIBERATING>DRAFTING",
        "IN_COMMITTEE>DECIDED", "IN_COMMITTEE>DRAFTING", "DECIDED>ISSUED", "ISSUED>EXECUTING", "EXECUTING>CLOSED");
  }

  private static void refused(Runnable check, String field, String reason) {
    assertThatThrownBy(check::run).isInstanceOf(DomainException.class).hasMessage(reason)
        .hasFieldOrPropertyWithValue("field", field);
  }

  @ParameterizedTest
  @EnumSource
  void fitsUnitsAndPersonsEachWithTheirForms(MeasureForm form) {
    form(SubjectKind.UNIT, form, UNITS, "accountability.form.unit");
    form(SubjectKind.PERSON, form, PERSONS, "accountability.form.person");
  }

  private static void form(SubjectKind kind, MeasureForm form, Set<MeasureForm> fitting, String reason) {
    Runnable check = () -> ProposalRules.checkForm(kind, form, OrganisationalMeasure.TRANSFER, 6, "a.");
    if (fitting.contains(form)) {
      assertThatCode(check::run).doesNotThrowAnyException();
    } else {
      refused(check, "a.form", reason);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CIRCULAR", "ADMONITION", "ORGANISATIONAL", "DISCIPLINE", "EXEMPT", "NONE"})
  void demandsAPeriodWhereTheFormHasOne(MeasureForm form) {
    for (Integer months : new Integer[] {null, 0, 1}) {
      Runnable check = () -> ProposalRules.checkForm(SubjectKind.PERSON, form, OrganisationalMeasure.TRANSFER, months, "");
      if (TIMED.contains(form) && (months == null || months == 0)) {
        refused(check, "effectMonths", "accountability.period.needed");
      } else {
        assertThatCode(check::run).doesNotThrowAnyException();
      }
    }
  }

  private static Runnable proposal(SubjectKind kind, MeasureForm form, Responsibility responsibility, DutyLine line,
      OrganisationalMeasure measure, ExemptionGround ground) {
    return () -> ProposalRules.check(kind, new ProposeDecisionForm.Proposal(1L, form, measure, responsibility, line, 6,
        ground, "条例第七条", "理由"), "p.");
  }

  private static Runnable person(MeasureForm form, Responsibility responsibility, DutyLine line) {
    return proposal(SubjectKind.PERSON, form, responsibility, line, null, null);
  }

  @Test
  void namesMeasureAndGroundWhereTheFormNeedsThem() {
    refused(person(MeasureForm.ORGANISATIONAL, Responsibility.MAIN_LEADERSHIP, DutyLine.ORGANISATION), "p.measure",
        "accountability.measure.needed");
    refused(person(MeasureForm.EXEMPT, null, null), "p.exemptionGround", "accountability.exemption.ground");
    assertThatCode(proposal(SubjectKind.PERSON, MeasureForm.EXEMPT, null, null, null, ExemptionGround.PUBLIC_GOOD)::run)
        .doesNotThrowAnyException();
    assertThatCode(person(MeasureForm.NONE, null, null)::run).doesNotThrowAnyException();
  }

  @Test
  void laysAResponsibilityOnWhomItFits() {
    refused(person(MeasureForm.CIRCULAR, null, DutyLine.PARTY), "p.responsibility", "accountability.responsibility.needed");
    refused(person(MeasureForm.CIRCULAR, Responsibility.OVERALL_LEADERSHIP, DutyLine.PARTY), "p.responsibility",
        "accountability.responsibility.overall");
    refused(proposal(SubjectKind.UNIT, MeasureForm.CIRCULAR, Responsibility.MAIN_LEADERSHIP, DutyLine.PARTY, null, null),
        "p.responsibility", "accountability.responsibility.overall");
    assertThatCode(proposal(SubjectKind.UNIT, MeasureForm.CIRCULAR, Responsibility.OVERALL_LEADERSHIP, DutyLine.PARTY, null,
        null)::run).doesNotThrowAnyException();
    refused(person(MeasureForm.CIRCULAR, Responsibility.DIRECT, DutyLine.PARTY), "p.responsibility",
        "accountability.responsibility.direct");
  }

  @Test
  void disciplinesOnThePartyOrTheAdministrativeLineOnly() {
    refused(person(MeasureForm.CIRCULAR, Responsibility.MAIN_LEADERSHIP, null), "p.dutyLine", "accountability.line.needed");
    for (DutyLine line : DutyLine.values()) {
      assertThatCode(person(MeasureForm.CIRCULAR, Responsibility.IMPORTANT_LEADERSHIP, line)::run).doesNotThrowAnyException();
      Runnable discipline = person(MeasureForm.DISCIPLINE, Responsibility.DIRECT, line);
      if (line == DutyLine.PARTY || line == DutyLine.ADMINISTRATIVE) {
        assertThatCode(discipline::run).doesNotThrowAnyException();
      } else {
        refused(discipline, "p.dutyLine", "accountability.line.discipline");
      }
    }
  }
}
