package org.xiaohao.casework.problem.process;

import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.CheckStep;
import org.xiaohao.casework.problem.Checks;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.ProblemItems;

/** The commission that recommended consents to the sign-off (ruling 15). */
@Component
class ConsentToSignOff extends OpinionCheck {

  ConsentToSignOff(Checks checks, ProblemItems items, ItemReading reading) {
    super(checks, items, reading, CheckStep.CONSENT);
  }

  @Override
  public String formKey() {
    return "problem/consentToSignOff";
  }
}
