package org.xiaohao.casework.problem.process;

import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.CheckStep;
import org.xiaohao.casework.problem.Checks;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.ProblemItems;

/** The provincial lead department reviews before the province signs off (ruling 14). */
@Component
class ReviewByLeadDepartment extends OpinionCheck {

  ReviewByLeadDepartment(Checks checks, ProblemItems items, ItemReading reading) {
    super(checks, items, reading, CheckStep.LEAD_REVIEW);
  }

  @Override
  public String formKey() {
    return "problem/reviewByLeadDepartment";
  }
}
