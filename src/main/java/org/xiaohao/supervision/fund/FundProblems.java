package org.xiaohao.supervision.fund;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.casework.problem.ProblemList;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;

/** The way from money to the problem made of it. Who may see the money need not see that: the discipline line does not. */
@Component
public class FundProblems {

  private final BreachMapper breaches;
  private final ProblemLists lists;
  private final ProblemItems items;
  private final FundOffices offices;

  FundProblems(BreachMapper breaches, ProblemLists lists, ProblemItems items, FundOffices offices) {
    this.breaches = breaches;
    this.lists = lists;
    this.items = items;
    this.offices = offices;
  }

  /** Of a batch or an allocation that missed its date; empty if it has not, or if the person sees nothing of it. */
  public Optional<FundProblem> of(Viewer viewer, CaseRef subject) {
    return breaches.findList(subject).flatMap(id -> seen(viewer, id, breaches.findLifted(subject).orElse(null)));
  }

  /** Of carried-over money. */
  public Optional<FundProblem> of(Viewer viewer, CarryOver one) {
    return seen(viewer, one.listId(), null);
  }

  private Optional<FundProblem> seen(Viewer viewer, long listId, LocalDate liftedOn) {
    ProblemList list = lists.byId(listId);
    FundProblem problem = new FundProblem(offices.maySee(viewer, list.subject()) ? list.ref() : null,
        items.ofList(viewer, listId), liftedOn);
    return Optional.of(problem).filter(one -> one.list() != null || !one.items().isEmpty());
  }
}
