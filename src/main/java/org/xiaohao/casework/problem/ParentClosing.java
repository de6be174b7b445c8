package org.xiaohao.casework.problem;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;

/**
 * Counts whether a parent problem is done, in the transaction of the deed that may have been the last. Whoever counts holds
 * the parent's row, always the last row locked: of two last children closing at once, the second sees the first (decision
 * 22). A child that relapses opens the parent again.
 */
@Component
class ParentClosing {

  private final ParentProblemMapper mapper;
  private final ProblemLists lists;
  private final BusinessClock clock;
  private final Audit audit;

  ParentClosing(ParentProblemMapper mapper, ProblemLists lists, BusinessClock clock, Audit audit) {
    this.mapper = mapper;
    this.lists = lists;
    this.clock = clock;
    this.audit = audit;
  }

  /** Something was closed in a list, or the list is done without. The caller holds the list's row. */
  void settle(long listId) {
    mapper.findAnswer(listId).ifPresent(answer -> {
      finish(listId);
      count(listId, answer.problemId());
    });
  }

  /** The same for many lists that a draw has finished; parents in the order of their ids. */
  void settle(Collection<CountyAnswer> answers) {
    answers.forEach(answer -> finish(answer.listId()));
    Set<Long> counted = new TreeSet<>(answers.stream().map(CountyAnswer::problemId).toList());
    counted.forEach(problem -> count(answers.stream().filter(answer -> answer.problemId() == problem).findFirst()
        .orElseThrow().listId(), problem));
  }

  /** A list of a county needs no summary: each of its items has its own sign-off. */
  private void finish(long listId) {
    ProblemList list = lists.byId(listId);
    if (list.state() == ListState.ITEMS_CLOSED) {
      lists.close(list, null, clock.today());
    }
  }

  private void count(long listId, long problemId) {
    ParentProblem problem = mapper.lock(problemId).orElseThrow();
    boolean open = mapper.countOpen(problemId) > 0;
    if (open == (problem.closedOn() == null)) {
      return;
    }
    mapper.updateClosed(problemId, open ? null : clock.today());
    audit.record(null, problem.officeId(), open ? "parent.reopen" : "parent.close", lists.byId(listId).subject(),
        problem.ref());
  }

  /** A child came back after its sign-off. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void reopened(ItemTrouble event) {
    if (event.kind() != ItemTrouble.Trouble.RETURNED) {
      mapper.findListOfItem(event.subject().id()).ifPresent(this::settle);
    }
  }
}
