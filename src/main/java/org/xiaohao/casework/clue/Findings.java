package org.xiaohao.casework.clue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;

/** The verification report: facts with evidence, handed in by the team, signed by each of it (核查报告). */
@Service
public class Findings {

  private final ClueRows rows;
  private final VerificationMapper mapper;
  private final Verifications verifications;
  private final ClueTexts texts;
  private final Signatures signatures;

  Findings(ClueRows rows, VerificationMapper mapper, Verifications verifications, ClueTexts texts,
      Signatures signatures) {
    this.rows = rows;
    this.mapper = mapper;
    this.verifications = verifications;
    this.texts = texts;
    this.signatures = signatures;
  }

  /**
   * Hands in a report. Earlier attempts stay as they were; all signatures are asked for anew.
   *
   * @param files ids of the files that may serve as evidence
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> establish(TaskContext task, EstablishFactsForm form, Set<Long> files) {
    Clue clue = rows.of(task.subject());
    rows.requireState(clue, ClueState.VERIFYING);
    Verification open = verifications.open(task.subject());
    ReportRules.check(form);
    if (form.shownOn() != null) {
      rows.requireBetween("shownOn", open.approvedOn(), form.shownOn());
    }
    Verification next = reported(open, form);
    mapper.updateReport(next);
    writeEvidence(clue, next, form, files);
    writeFacts(next, form);
    writeTexts(next, form);
    mapper.clearSignatures(next.id());
    signatures.sign(task, Signing.proposal(Stage.FINDINGS, form.conclusion().name(), null));
    return Map.of("teamSize", (long) verifications.members(next).size());
  }

  private static Verification reported(Verification v, EstablishFactsForm form) {
    return new Verification(v.id(), v.clueId(), v.round(), v.attempt() + 1, v.plannedById(), v.plannedOn(),
        v.approvedById(), v.approvedOn(), v.partySecretaryNeeded(), v.partyApprovedOn(), form.shownOn(),
        form.shownOn() == null ? null : Boolean.TRUE.equals(form.disputed()), form.conclusion(),
        codes(form.responsibilities()), codes(form.proposals()), null, null);
  }

  private static String codes(List<? extends Enum<?>> values) {
    return values == null ? "" : values.stream().map(Enum::name).distinct().collect(Collectors.joining(","));
  }

  private void writeEvidence(Clue clue, Verification verification, EstablishFactsForm form, Set<Long> files) {
    Map<MeasureKind, LocalDate> approved = verifications.approvedMeasures(verification);
    for (int i = 0; i < form.evidence().size(); i++) {
      EstablishFactsForm.EvidenceEntry entry = form.evidence().get(i);
      checkEvidence(clue, entry, "evidence[" + i + "].", approved);
      if (entry.attachment() != null && !files.contains(entry.attachment())) {
        throw DomainException.invalid("evidence[" + i + "].attachment", "clue.evidence.file");
      }
      mapper.insertEvidence(new Evidence(null, verification.id(), verification.attempt(), i + 1, entry.source(),
          entry.obtainedOn(), entry.attachment()));
      texts.seal(ClueTexts.EVIDENCE, mapper.lastId(), "description", entry.description());
    }
  }

  /** Evidence counts only if its measure was approved before it was obtained (ruling 11). */
  private void checkEvidence(Clue clue, EstablishFactsForm.EvidenceEntry entry, String path,
      Map<MeasureKind, LocalDate> approved) {
    MeasureKind measure = entry.source().measure();
    if (measure == null) {
      if (entry.obtainedOn().isAfter(rows.today())) {
        throw DomainException.invalid(path + "obtainedOn", "clue.day.future", rows.today());
      }
    } else if (!approved.containsKey(measure)) {
      throw DomainException.invalid(path + "source", "clue.measure.not.approved");
    } else {
      rows.requireBetween(path + "obtainedOn", approved.get(measure), entry.obtainedOn());
    }
  }

  private void writeFacts(Verification verification, EstablishFactsForm form) {
    for (int i = 0; i < form.facts().size(); i++) {
      EstablishFactsForm.FactEntry fact = form.facts().get(i);
      String evidence = ReportRules.evidence(form, i).stream().map(String::valueOf).collect(Collectors.joining(","));
      mapper.insertFinding(
          new Finding(null, verification.id(), verification.attempt(), i + 1, fact.verdict(), evidence));
      long id = mapper.lastId();
      texts.seal(ClueTexts.FINDING, id, "allegation", fact.allegation());
      texts.seal(ClueTexts.FINDING, id, "found", fact.found());
    }
  }

  private void writeTexts(Verification verification, EstablishFactsForm form) {
    seal(verification, "process", form.process());
    seal(verification, "notShownReason", form.notShownReason());
    seal(verification, "objection", form.objection());
    seal(verification, "characterisation", form.characterisation());
    seal(verification, "responsibility", form.responsibility());
    seal(verification, "commonProblems", form.commonProblems());
  }

  private void seal(Verification verification, String field, String text) {
    texts.seal(ClueTexts.VERIFICATION, verification.id(), field(field, verification.attempt()), text);
  }

  /** Texts of a report carry the number of the attempt, so that a later one overwrites nothing. */
  static String field(String name, int attempt) {
    return name + "." + attempt;
  }

  /** Who signs with this index: the team in its fixed order, leader first. */
  public long signer(CaseRef subject, int index) {
    return verifications.members(verifications.open(subject)).get(index).personId();
  }

  public Clue clue(CaseRef subject) {
    return rows.of(subject);
  }

  /** One member's own answer; the gateway after the last of them reads whether all signed. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> sign(TaskContext task, SignFindingsForm form) {
    Verification verification = verifications.open(task.subject());
    Member member = verifications.members(verification).stream().filter(m -> m.personId() == task.personId())
        .findFirst().orElseThrow(() -> DomainException.forbidden("clue.not.of.team"));
    boolean signs = form.decision() == SignDecision.SIGN;
    if (!signs && form.reason() == null) {
      throw DomainException.invalid("reason", "clue.refusal.reason");
    }
    mapper.updateSignature(member.id(), signs ? rows.today() : null, signs ? null : rows.today());
    if (!signs) {
      texts.seal(ClueTexts.MEMBER, member.id(), field("refusal", verification.attempt()), form.reason());
    }
    return Map.of("allSigned", verifications.members(verification).stream().allMatch(m -> m.signedOn() != null));
  }

  List<Evidence> evidence(Verification verification) {
    return mapper.listEvidence(verification.id(), verification.attempt());
  }

  List<Finding> facts(Verification verification) {
    return mapper.listFindings(verification.id(), verification.attempt());
  }

  Optional<Verification> latest(long clueId) {
    return verifications.latest(clueId);
  }
}
