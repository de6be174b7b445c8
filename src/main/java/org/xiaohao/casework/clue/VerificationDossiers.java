package org.xiaohao.casework.clue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueView.EvidenceView;
import org.xiaohao.casework.clue.ClueView.FactView;
import org.xiaohao.casework.clue.ClueView.MeasureView;
import org.xiaohao.casework.clue.ClueView.MemberView;
import org.xiaohao.casework.clue.ClueView.VerificationView;

/** The verifications of a clue, each with its last report, for reading and for going on with it. */
@Component
class VerificationDossiers {

  private final VerificationMapper mapper;
  private final ClueTexts texts;

  VerificationDossiers(VerificationMapper mapper, ClueTexts texts) {
    this.mapper = mapper;
    this.texts = texts;
  }

  List<VerificationView> of(Clue clue, boolean open) {
    return mapper.list(clue.id()).stream().map(verification -> view(verification, open)).toList();
  }

  private VerificationView view(Verification v, boolean open) {
    return new VerificationView(v.round(), v.attempt(), v.plannedOn(), v.approvedOn(), v.partySecretaryNeeded(),
        v.partyApprovedOn(), v.shownOn(), v.shownDisputed(), v.conclusion(), v.proposalKinds(), v.responsibility(),
        v.reportNo(), v.finishedOn(), members(v, open), measures(v), evidence(v, open), facts(v, open),
        open ? lastTexts(v) : Map.of());
  }

  private List<MemberView> members(Verification v, boolean open) {
    return mapper.listMembers(v.id()).stream().map(member -> new MemberView(member.personId(), member.leader(),
        member.signedOn(), member.refusedOn(), open && member.refusedOn() != null
            ? texts.open(ClueTexts.MEMBER, member.id(), Findings.field("refusal", v.attempt())).orElse(null) : null))
        .toList();
  }

  private List<MeasureView> measures(Verification v) {
    return mapper.listMeasures(v.id()).stream()
        .map(measure -> new MeasureView(measure.kind(), measure.approvedOn(), measure.approvedById())).toList();
  }

  private List<EvidenceView> evidence(Verification v, boolean open) {
    return mapper.listEvidence(v.id(), v.attempt()).stream().map(evidence -> new EvidenceView(evidence.no(),
        evidence.source(), evidence.obtainedOn(), evidence.attachmentId(),
        open ? texts.open(ClueTexts.EVIDENCE, evidence.id(), "description").orElse(null) : null)).toList();
  }

  private List<FactView> facts(Verification v, boolean open) {
    return mapper.listFindings(v.id(), v.attempt()).stream().map(finding -> new FactView(finding.no(), finding.verdict(),
        finding.evidenceNumbers(), open ? texts.openAll(ClueTexts.FINDING, finding.id()) : Map.of())).toList();
  }

  /** Plan and texts of the last report, by plain field names. */
  private Map<String, String> lastTexts(Verification v) {
    Map<String, String> last = new LinkedHashMap<>();
    String suffix = "." + v.attempt();
    texts.openAll(ClueTexts.VERIFICATION, v.id()).forEach((field, text) -> {
      if (field.endsWith(suffix)) {
        last.put(field.substring(0, field.length() - suffix.length()), text);
      } else if (field.indexOf('.') < 0) {
        last.put(field, text);
      }
    });
    return last;
  }
}
