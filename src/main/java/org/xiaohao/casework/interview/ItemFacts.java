package org.xiaohao.casework.interview;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.problem.ItemTrouble;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.deadline.RungReached;

/** Turns what befalls problem items into facts: the second return, a relapse, the last rung of the ladder (D18). */
@Component
class ItemFacts {

  private static final int TWICE = 2;
  private static final String LAST_RUNG = "INTERVIEW";
  private static final String ITEM_CLOCK = "ITEM";

  private final TriggerFacts facts;
  private final InterviewAreas areas;
  private final ProblemItems items;

  ItemFacts(TriggerFacts facts, InterviewAreas areas, ProblemItems items) {
    this.facts = facts;
    this.areas = areas;
    this.items = items;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void trouble(ItemTrouble event) {
    if (event.kind() == ItemTrouble.Trouble.RELAPSED) {
      publish(FactKind.RELAPSE, event.ref(), event.count(), event.responsibleOfficeId());
    } else if (event.count() == TWICE) {
      publish(FactKind.SECOND_RETURN, event.ref(), event.count(), event.responsibleOfficeId());
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void rung(RungReached event) {
    if (event.subject().kind().equals(ProblemItem.KIND) && event.code().equals(ITEM_CLOCK)
        && event.rung().equals(LAST_RUNG)) {
      ProblemItem item = items.of(event.subject());
      publish(FactKind.OVERDUE, item.ref(), item.round(), item.responsibleOfficeId());
    }
  }

  private void publish(FactKind kind, String ref, int count, long unitId) {
    facts.publish(kind, kind + ":" + ref + ":" + count, areas.answering(unitId), ref);
  }
}
