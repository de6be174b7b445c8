package org.xiaohao.casework.problem.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ParentProblems;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.NumberedPages;

/** Finds a problem of the province by its number: it has no process of its own and no task. */
@Component
class ParentNumbers implements NumberedPages {

  private final ParentProblems parents;

  ParentNumbers(ParentProblems parents) {
    this.parents = parents;
  }

  @Override
  public Optional<Found> find(Viewer viewer, String reference) {
    return parents.find(viewer, reference).map(problem -> new Found(problem.ref(), problem.title(),
        "/parent-problems/" + problem.ref()));
  }
}
