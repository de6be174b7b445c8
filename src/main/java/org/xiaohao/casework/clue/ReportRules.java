package org.xiaohao.casework.clue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xiaohao.casework.report.Conclusion;
import org.xiaohao.platform.DomainException;

/** What must agree within a verification report. */
final class ReportRules {

  private static final Set<FactVerdict> PROVEN = EnumSet.of(FactVerdict.SUBSTANTIATED, FactVerdict.PARTLY);

  private ReportRules() {
  }

  /** The conclusions that these verdicts allow. */
  static Set<Conclusion> conclusions(List<FactVerdict> verdicts) {
    Set<FactVerdict> found = EnumSet.copyOf(verdicts);
    if (found.size() == 1) {
      return EnumSet.of(Conclusion.valueOf(verdicts.get(0).name()));
    }
    if (found.stream().anyMatch(PROVEN::contains)) {
      return EnumSet.of(Conclusion.PARTLY);
    }
    return EnumSet.of(Conclusion.UNSUBSTANTIATED, Conclusion.UNVERIFIABLE);
  }

  static boolean proven(Conclusion conclusion) {
    return conclusion == Conclusion.SUBSTANTIATED || conclusion == Conclusion.PARTLY;
  }

  static void check(EstablishFactsForm form) {
    List<FactVerdict> verdicts = form.facts().stream().map(EstablishFactsForm.FactEntry::verdict).toList();
    if (!conclusions(verdicts).contains(form.conclusion())) {
      throw DomainException.invalid("conclusion", "clue.conclusion.inconsistent");
    }
    if (proven(form.conclusion()) && form.responsibility() == null) {
      throw DomainException.invalid("responsibility", "clue.responsibility.missing");
    }
    checkProposals(form.conclusion(), form.proposals());
    checkShown(form);
  }

  private static void checkProposals(Conclusion conclusion, List<ProposalKind> proposals) {
    boolean proven = proven(conclusion);
    if (!proven && (proposals.contains(ProposalKind.FILED_REVIEW) || proposals.contains(ProposalKind.ACCOUNTABILITY))) {
      throw DomainException.invalid("proposals", "clue.proposals.unproven");
    }
    if (proven && proposals.contains(ProposalKind.CLARIFICATION) && conclusion == Conclusion.SUBSTANTIATED) {
      throw DomainException.invalid("proposals", "clue.proposals.clarification");
    }
    if (proposals.contains(ProposalKind.CLOSE) && proposals.contains(ProposalKind.FILED_REVIEW)) {
      throw DomainException.invalid("proposals", "clue.proposals.close");
    }
  }

  private static void checkShown(EstablishFactsForm form) {
    if (form.shownOn() == null && form.notShownReason() == null) {
      throw DomainException.invalid("notShownReason", "clue.facts.not.shown");
    }
    if (Boolean.TRUE.equals(form.disputed()) && form.objection() == null) {
      throw DomainException.invalid("objection", "clue.objection.missing");
    }
  }

  /** The evidence numbers of a fact; every proven or disproven fact rests on some, and none may be missing. */
  static List<Integer> evidence(EstablishFactsForm form, int index) {
    EstablishFactsForm.FactEntry fact = form.facts().get(index);
    String field = "facts[" + index + "].evidence";
    List<Integer> numbers = fact.evidence() == null ? List.of()
        : Arrays.stream(Normalizer.normalize(fact.evidence(), Normalizer.Form.NFKC).split("\\D+"))
            .filter(part -> !part.isEmpty()).map(part -> number(field, part)).distinct().sorted().toList();
    if (numbers.isEmpty() && fact.verdict() != FactVerdict.UNVERIFIABLE) {
      throw DomainException.invalid(field, "clue.fact.evidence");
    }
    if (numbers.stream().anyMatch(number -> number < 1 || number > form.evidence().size())) {
      throw DomainException.invalid(field, "clue.evidence.unknown", form.evidence().size());
    }
    return numbers;
  }

  private static int number(String field, String digits) {
    if (digits.length() > 3) {
      throw DomainException.invalid(field, "clue.evidence.numbers");
    }
    return Integer.parseInt(digits);
  }
}
