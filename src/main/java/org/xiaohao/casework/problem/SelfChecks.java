package org.xiaohao.casework.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Signer;

/** Rectification and the county's own check, signed by its Party secretary and its head (ruling 14). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SelfChecks {

  private final ProblemItems items;
  private final SelfCheckMapper mapper;
  private final ItemOffices offices;
  private final ItemClocks clocks;
  private final Returns returns;

  SelfChecks(ProblemItems items, SelfCheckMapper mapper, ItemOffices offices, ItemClocks clocks, Returns returns) {
    this.items = items;
    this.mapper = mapper;
    this.offices = offices;
    this.clocks = clocks;
    this.returns = returns;
  }

  /**
   * Reports the item as rectified: with evidence, every household ticked with its own, and both signers in office.
   *
   * @return how many must sign
   */
  public long report(TaskContext task, SelfCheckReport form) {
    ProblemItem item = items.of(task.subject());
    if (form.evidence() != null) {
      share(item, form.evidence());
    }
    if (mapper.countEvidence(item.id(), item.round()) == 0) {
      throw DomainException.invalid("evidence", "problem.evidence.none");
    }
    int open = mapper.countOpenLines(item.id(), item.round());
    if (open > 0) {
      throw DomainException.invalid("evidence", "problem.lines.open", open);
    }
    for (int i = 0; i < ItemOffices.SIGNERS; i++) {
      offices.signer(item.responsibleOfficeId(), i);
    }
    items.did(item, task.personId(), task.officeId());
    mapper.insertSelfCheck(item, form, task.personId(), clocks.today());
    return ItemOffices.SIGNERS;
  }

  private void share(ProblemItem item, List<Long> evidence) {
    List<Long> known = shareable(item).stream().map(EvidenceView::id).toList();
    if (!known.containsAll(evidence)) {
      throw DomainException.invalid("evidence", "problem.evidence.unknown");
    }
    evidence.forEach(id -> mapper.insertUse(id, item.id(), item.round()));
  }

  /** Evidence of other items of the list that the same office rectifies; it may serve several. Also read to draw the form. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public List<EvidenceView> shareable(ProblemItem item) {
    return items.siblings(item).stream()
        .flatMap(other -> mapper.listEvidence(other.id()).stream())
        .filter(evidence -> evidence.itemId() != item.id() && evidence.round() == evidence.itemRound())
        .collect(Collectors.toMap(EvidenceView::id, evidence -> evidence, (one, same) -> one, LinkedHashMap::new))
        .values().stream().toList();
  }

  /** Who signs the self-check with this index. */
  public Signer signer(CaseRef subject, int index) {
    return offices.signer(items.of(subject).responsibleOfficeId(), index);
  }

  /**
   * Takes one head's answer. The second one decides: both signed goes on, anything else goes back.
   *
   * @return whether both have signed
   */
  public boolean sign(TaskContext task, Signature form) {
    ProblemItem item = items.of(task.subject());
    boolean signs = form.decision() == Signature.SigningDecision.SIGN;
    if (!signs && form.opinion() == null) {
      throw DomainException.invalid("opinion", "problem.return.reason");
    }
    long check = mapper.findLastSelfCheck(item.id());
    mapper.insertSignature(check, task, signs, form.opinion(), clocks.today());
    items.did(item, task.personId(), task.officeId());
    List<SignatureView> signatures = mapper.listSignatures(item.id()).stream()
        .filter(signature -> signature.selfCheckId() == check).toList();
    if (signatures.size() < ItemOffices.SIGNERS) {
      return false;
    }
    List<SignatureView> refused = signatures.stream().filter(signature -> !signature.signed()).toList();
    if (!refused.isEmpty()) {
      returns.sendBack(task, item, CheckStep.SELF_CHECK, refused.get(0).opinion());
      return false;
    }
    items.move(item, ItemState.SELF_CHECKED);
    if (item.closingLevel() != Level.COUNTY) {
      clocks.startStep(item);
    }
    return true;
  }
}
