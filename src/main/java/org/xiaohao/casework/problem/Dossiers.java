package org.xiaohao.casework.problem;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;

/** Reads dossiers; the caller has got the item by {@link ProblemItems#byRef}, which checks the right to see it. */
@Component
public class Dossiers {

  private final PlanMapper plans;
  private final SelfCheckMapper selfChecks;
  private final CheckMapper checks;
  private final ProblemItems items;

  Dossiers(PlanMapper plans, SelfCheckMapper selfChecks, CheckMapper checks, ProblemItems items) {
    this.plans = plans;
    this.selfChecks = selfChecks;
    this.checks = checks;
    this.items = items;
  }

  public Dossier of(ProblemItem item) {
    long id = item.id();
    return new Dossier(plans.listNotices(id), plans.listPlans(id), plans.listMeasures(id), plans.listObjections(id),
        selfChecks.listEvidence(id), selfChecks.listLines(id, item.round()), selfChecks.listSelfChecks(id),
        selfChecks.listSignatures(id), checks.listChecks(id), checks.listReturns(id), checks.listPublicity(id),
        checks.listPublicityObjections(id), checks.listSignOffs(id), checks.listReopenings(id));
  }

  /** The file behind a piece of evidence that this item uses; empty if it uses none of that id or it has no file. */
  public Optional<Long> attachment(Viewer viewer, String ref, long evidenceId) {
    return selfChecks.listEvidence(items.byRef(viewer, ref).id()).stream()
        .filter(evidence -> evidence.id() == evidenceId && evidence.attachmentId() != null)
        .map(EvidenceView::attachmentId).findFirst();
  }
}
