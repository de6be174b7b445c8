package org.xiaohao.supervision.register;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ProblemList;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewer;

/** The way from a late recheck to the problem list made of it; who may see the one need not see the other. */
@Component
public class RecheckProblems {

  private final ProblemLists lists;
  private final CaseAccess access;

  RecheckProblems(ProblemLists lists, CaseAccess access) {
    this.lists = lists;
    this.access = access;
  }

  /** Reference of the problem list; empty if there is none, or if the person may not see it. */
  public Optional<String> listOf(Viewer viewer, RecheckCampaign one) {
    return Optional.ofNullable(one.listId()).map(lists::byId).filter(list -> access.maySee(viewer, list.subject()))
        .map(ProblemList::ref);
  }
}
