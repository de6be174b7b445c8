package org.xiaohao.casework.problem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.TaskContext;

/** Closes a list, never one with an open item (M10), and answers the document that brought it. */
@Service
public class ListClosing {

  private static final String CLOSED = "CLOSED";

  private final ProblemLists lists;
  private final Handovers handovers;
  private final Deadlines deadlines;
  private final BusinessClock clock;

  ListClosing(ProblemLists lists, Handovers handovers, Deadlines deadlines, BusinessClock clock) {
    this.lists = lists;
    this.handovers = handovers;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void close(TaskContext task, String summary) {
    ProblemList list = lists.byId(task.subject().id());
    if (list.itemsOpen() > 0) {
      throw DomainException.conflict("problem.list.items.open", list.itemsOpen());
    }
    lists.close(list, summary, clock.today());
    deadlines.meet(list.subject(), "ITEM");
    if (list.sourceDocumentNumber() != null) {
      handovers.answer(list.sourceDocumentNumber(), CLOSED);
    }
  }
}
