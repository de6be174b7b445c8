package org.xiaohao.casework.problem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/**
 * The numbered documents of items that are put right by a change of policy (S21): recorded by whoever rectifies, and without
 * one such an item is not signed off.
 */
@Service
public class ItemPolicies {

  private final ProblemItems items;
  private final Dossiers dossiers;
  private final PolicyMapper mapper;
  private final ExtensionRules rules;
  private final Audit audit;

  ItemPolicies(ProblemItems items, Dossiers dossiers, PolicyMapper mapper, ExtensionRules rules, Audit audit) {
    this.items = items;
    this.dossiers = dossiers;
    this.mapper = mapper;
    this.rules = rules;
    this.audit = audit;
  }

  /** Whether the person may record a document now. */
  public boolean mayRecord(Viewer viewer, ProblemItem item) {
    return item.state().open() && rules.officeOf(viewer, item) != 0 && dossiers.of(item).policy(item.round()) != null;
  }

  /** The item, if the person may record a document of it now; else says why not. */
  public ProblemItem recordable(Viewer viewer, String ref) {
    ProblemItem item = items.byRef(viewer, ref);
    if (rules.officeOf(viewer, item) == 0) {
      throw DomainException.forbidden("problem.policy.not.your.unit");
    }
    if (!item.state().open()) {
      throw DomainException.conflict("problem.policy.over");
    }
    if (dossiers.of(item).policy(item.round()) == null) {
      throw DomainException.conflict("problem.policy.none");
    }
    return item;
  }

  /** Records the document; one recorded before stays on record, and the last one counts. */
  @Transactional
  public void record(Viewer viewer, String ref, PolicyDocument document) {
    items.lock(recordable(viewer, ref).id());
    ProblemItem item = recordable(viewer, ref);
    if (document.issuedOn().isAfter(rules.today())) {
      throw DomainException.invalid("issuedOn", "problem.date.future");
    }
    long office = rules.officeOf(viewer, item);
    mapper.insert(item, document, viewer.personId(), office, rules.today());
    items.did(item, viewer.personId(), office);
    audit.record(viewer.personId(), office, "item.policy", item.subject(), document.number());
  }

  /** Refuses to close an item by a change of policy of which no document is on record. */
  void requireDocument(ProblemItem item) {
    Dossier dossier = dossiers.of(item);
    if (dossier.policy(item.round()) != null && dossier.policyDocument(item.round()) == null) {
      throw DomainException.invalid("decision", "problem.policy.missing");
    }
  }
}
