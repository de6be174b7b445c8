package org.xiaohao.casework.problem;

import org.springframework.stereotype.Component;

/** Reads dossiers; the caller has got the item by {@link ProblemItems#byRef}, which checks the right to see it. */
@Component
public class Dossiers {

  private final PlanMapper plans;
  private final SelfCheckMapper selfChecks;
  private final CheckMapper checks;
  private final ExtensionMapper extensions;
  private final PolicyMapper policies;

  Dossiers(PlanMapper plans, SelfCheckMapper selfChecks, CheckMapper checks, ExtensionMapper extensions,
      PolicyMapper policies) {
    this.plans = plans;
    this.selfChecks = selfChecks;
    this.checks = checks;
    this.extensions = extensions;
    this.policies = policies;
  }

  public Dossier of(ProblemItem item) {
    long id = item.id();
    return new Dossier(plans.listNotices(id), plans.listPlans(id), plans.listMeasures(id), plans.listObjections(id),
        selfChecks.listEvidence(id), selfChecks.listLines(id, item.round()), selfChecks.listSelfChecks(id),
        selfChecks.listSignatures(id), checks.listChecks(id), checks.listReturns(id), checks.listPublicity(id),
        checks.listPublicityObjections(id), checks.listSignOffs(id), checks.listReopenings(id),
        extensions.listByItem(id), extensions.listEvidence(id), policies.listByItem(id));
  }
}
