package org.xiaohao.casework.problem.process;

import java.util.Optional;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskHandler;

/** A step in which others decide on what a unit did about its item: the checker is never the doer (M11). */
abstract class ItemCheck<F extends Record> implements TaskHandler<F> {

  protected final ProblemItems items;

  ItemCheck(ProblemItems items) {
    this.items = items;
  }

  @Override
  public final Optional<String> refusal(Viewer person, CaseRef subject) {
    return items.barredFromChecking(person, subject);
  }
}
