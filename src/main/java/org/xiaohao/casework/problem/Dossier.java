package org.xiaohao.casework.problem;

import java.util.List;

/** Everything on record about one item, over all its rounds, oldest first. */
public record Dossier(List<NoticeView> notices, List<PlanView> plans, List<MeasureView> measures,
    List<ObjectionView> objections, List<EvidenceView> evidence, List<LineView> lines, List<SelfCheckView> selfChecks,
    List<SignatureView> signatures, List<CheckView> checks, List<ReturnView> returns, List<PublicityView> publicity,
    List<PublicityObjectionView> publicityObjections, List<SignOffView> signOffs, List<ReopeningView> reopenings,
    List<ExtensionView> extensions, List<ExtensionProof> proofs,
    List<PolicyDocumentView> policyDocuments) {

  public List<MeasureView> measuresOf(PlanView plan) {
    return measures.stream().filter(measure -> measure.planId() == plan.id()).toList();
  }

  public List<SignatureView> signaturesOf(SelfCheckView check) {
    return signatures.stream().filter(signature -> signature.selfCheckId() == check.id()).toList();
  }

  public List<PublicityObjectionView> objectionsOf(PublicityView notice) {
    return publicityObjections.stream().filter(objection -> objection.publicityId() == notice.id()).toList();
  }

  public List<String> proofsOf(ExtensionView extension) {
    return proofs.stream().filter(proof -> proof.extensionId() == extension.id()).map(ExtensionProof::description)
        .toList();
  }

  /** The later dates granted in a round, oldest first. */
  public List<ExtensionView> granted(int round) {
    return extensions.stream().filter(one -> one.round() == round && one.state() == ExtensionState.APPROVED).toList();
  }

  /** The application that waits for a decision; null if none does. */
  public ExtensionView pending() {
    return extensions.stream().filter(one -> one.state() == ExtensionState.PENDING).findFirst().orElse(null);
  }

  /** The plan of a round, if it is to change a policy; null otherwise (S21). */
  public PlanView policy(int round) {
    return plans.stream().filter(plan -> plan.round() == round).reduce((earlier, later) -> later)
        .filter(plan -> plan.outcome() == ItemOutcome.POLICY_CHANGE).orElse(null);
  }

  /** The policy document that counts in a round; null if none is on record. */
  public PolicyDocumentView policyDocument(int round) {
    return policyDocuments.stream().filter(document -> document.round() == round).reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** How many households are ticked in the present round. */
  public long ticked() {
    return lines.stream().filter(LineView::ticked).count();
  }

  /** The last return; null if there was none. */
  public ReturnView lastReturn() {
    return returns.isEmpty() ? null : returns.get(returns.size() - 1);
  }
}
