package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaohao.casework.clue.FactVerdict.PARTLY;
import static org.xiaohao.casework.clue.FactVerdict.SUBSTANTIATED;
import static org.xiaohao.casework.clue.FactVerdict.UNSUBSTANTIATED;
import static org.xiaohao.casework.clue.FactVerdict.UNVERIFIABLE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaohao.casework.report.Conclusion;

class ReportRulesTests {

  @Test
  void concludesWhatAllFactsSay() {
    assertThat(ReportRules.conclusions(List.of(SUBSTANTIATED, SUBSTANTIATED))).containsExactly(Conclusion.SUBSTANTIATED);
    assertThat(ReportRules.conclusions(List.of(UNSUBSTANTIATED))).containsExactly(Conclusion.UNSUBSTANTIATED);
    assertThat(ReportRules.conclusions(List.of(UNVERIFIABLE))).containsExactly(Conclusion.UNVERIFIABLE);
  }

  @Test
  void concludesPartlyWhenFactsDiffer() {
    assertThat(ReportRules.conclusions(List.of(SUBSTANTIATED, UNSUBSTANTIATED))).containsExactly(Conclusion.PARTLY);
    assertThat(ReportRules.conclusions(List.of(PARTLY, UNVERIFIABLE))).containsExactly(Conclusion.PARTLY);
  }

  @Test
  void leavesTheTeamToWeighWhatIsUntrueAgainstWhatCannotBeChecked() {
    assertThat(ReportRules.conclusions(List.of(UNSUBSTANTIATED, UNVERIFIABLE)))
        .containsExactlyInAnyOrder(Conclusion.UNSUBSTANTIATED, Conclusion.UNVERIFIABLE);
  }

  private static EstablishFactsForm form(Conclusion conclusion, FactVerdict verdict, String evidence,
      String responsibility, Boolean disputed, String objection, boolean shown, ProposalKind... proposals) {
    return new EstablishFactsForm("过程", List.of(piece(), piece()),
        List.of(new EstablishFactsForm.FactEntry("指控", "查明", verdict, evidence)),
        shown ? LocalDate.of(2017, 8, 14) : null, null, disputed, objection, conclusion, "定性", null, responsibility,
        List.of(proposals), null);
  }

  private static EstablishFactsForm.EvidenceEntry piece() {
    return new EstablishFactsForm.EvidenceEntry(EvidenceSource.OBTAIN, LocalDate.of(2017, 8, 1), "记录", null);
  }

  private static void refused(EstablishFactsForm form, String reason) {
    assertThatThrownBy(() -> ReportRules.check(form)).hasMessage(reason);
  }

  @Test
  void agreesWithinItself() {
    assertThatCode(() -> ReportRules.check(form(Conclusion.SUBSTANTIATED, SUBSTANTIATED, "1", "负责", true, "不服", true,
        ProposalKind.FILED_REVIEW, ProposalKind.RECTIFY))).doesNotThrowAnyException();
    assertThatCode(() -> ReportRules.check(form(Conclusion.PARTLY, PARTLY, "1", "负责", false, null, true,
        ProposalKind.CLARIFICATION))).doesNotThrowAnyException();
    assertThatCode(() -> ReportRules.check(form(Conclusion.UNSUBSTANTIATED, UNSUBSTANTIATED, "1", null, null, null, true,
        ProposalKind.CLOSE, ProposalKind.CLARIFICATION))).doesNotThrowAnyException();
    refused(form(Conclusion.PARTLY, SUBSTANTIATED, "1", "负责", null, null, true, ProposalKind.RECTIFY),
        "clue.conclusion.inconsistent");
    refused(form(Conclusion.SUBSTANTIATED, SUBSTANTIATED, "1", null, null, null, true, ProposalKind.RECTIFY),
        "clue.responsibility.missing");
    refused(form(Conclusion.PARTLY, PARTLY, "1", null, null, null, true, ProposalKind.RECTIFY),
        "clue.responsibility.missing");
  }

  @Test
  void proposesWhatFollowsFromTheConclusion() {
    for (ProposalKind grave : List.of(ProposalKind.FILED_REVIEW, ProposalKind.ACCOUNTABILITY)) {
      refused(form(Conclusion.UNSUBSTANTIATED, UNSUBSTANTIATED, "1", null, null, null, true, grave),
          "clue.proposals.unproven");
    }
    refused(form(Conclusion.SUBSTANTIATED, SUBSTANTIATED, "1", "负责", null, null, true, ProposalKind.CLARIFICATION),
        "clue.proposals.clarification");
    refused(form(Conclusion.SUBSTANTIATED, SUBSTANTIATED, "1", "负责", null, null, true, ProposalKind.CLOSE,
        ProposalKind.FILED_REVIEW), "clue.proposals.close");
  }

  @Test
  void showsTheFactsOrSaysWhyNotAndKeepsTheObjection() {
    refused(form(Conclusion.UNSUBSTANTIATED, UNSUBSTANTIATED, "1", null, null, null, false, ProposalKind.CLOSE),
        "clue.facts.not.shown");
    refused(form(Conclusion.UNSUBSTANTIATED, UNSUBSTANTIATED, "1", null, true, null, true, ProposalKind.CLOSE),
        "clue.objection.missing");
  }

  private static List<Integer> evidence(FactVerdict verdict, String numbers) {
    return ReportRules.evidence(form(Conclusion.PARTLY, verdict, numbers, null, null, null, true), 0);
  }

  @Test
  void restsEveryFactOnEvidenceThatIsThere() {
    assertThat(evidence(SUBSTANTIATED, " ２、1,2 ")).containsExactly(1, 2);
    assertThat(evidence(UNVERIFIABLE, null)).isEmpty();
    assertThatThrownBy(() -> evidence(SUBSTANTIATED, "、")).hasMessage("clue.fact.evidence");
    assertThatThrownBy(() -> evidence(UNSUBSTANTIATED, null)).hasMessage("clue.fact.evidence");
    assertThatThrownBy(() -> evidence(SUBSTANTIATED, "3")).hasMessage("clue.evidence.unknown");
    assertThatThrownBy(() -> evidence(SUBSTANTIATED, "0")).hasMessage("clue.evidence.unknown");
    assertThatThrownBy(() -> evidence(SUBSTANTIATED, "999")).hasMessage("clue.evidence.unknown");
    assertThatThrownBy(() -> evidence(SUBSTANTIATED, "1000")).hasMessage("clue.evidence.numbers");
  }
}
