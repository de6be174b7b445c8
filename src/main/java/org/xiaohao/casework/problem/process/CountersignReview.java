package org.xiaohao.casework.problem.process;

import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.CheckStep;
import org.xiaohao.casework.problem.Checks;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.ProblemItems;

/** The city leader in charge countersigns the review. */
@Component
class CountersignReview extends OpinionCheck {

  CountersignReview(Checks checks, ProblemItems items, ItemReading reading) {
    super(checks, items, reading, CheckStep.COUNTERSIGN);
  }

  @Override
  public String formKey() {
    return "problem/countersignReview";
  }
}
