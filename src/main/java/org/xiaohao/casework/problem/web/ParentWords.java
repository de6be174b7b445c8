package org.xiaohao.casework.problem.web;

import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ParentProblem;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.campaign.Term;

/** Puts the codes of a problem of the province into words. */
@Component
class ParentWords {

  private final Campaigns campaigns;

  ParentWords(Campaigns campaigns) {
    this.campaigns = campaigns;
  }

  public String dimension(ParentProblem problem) {
    return campaigns.byCode(problem.campaign()).dimension(problem.dimension()).map(Term::label).orElse(null);
  }

  /** An aspect of the campaign that runs; its code where that knows it no more. */
  public String aspect(String code) {
    return campaigns.current().aspect(code).map(aspect -> aspect.term().label()).orElse(code);
  }

  public String aspect(ParentProblem problem) {
    return campaigns.byCode(problem.campaign()).aspect(problem.aspect()).map(aspect -> aspect.term().label()).orElse(null);
  }

  public String catalogue(ParentProblem problem) {
    return campaigns.byCode(problem.campaign()).problem(problem.catalogueCode()).map(Term::label).orElse(null);
  }
}
