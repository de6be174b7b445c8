package org.xiaohao.casework.interview;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.problem.ItemLookedBack;
import org.xiaohao.casework.problem.ItemSigner;
import org.xiaohao.casework.problem.ItemSigners;
import org.xiaohao.casework.problem.ItemTrouble;
import org.xiaohao.casework.problem.LookBackVerdict;
import org.xiaohao.casework.problem.NoneHereFailed;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.platform.organisation.Division;

/** Turns what befalls problem items into facts: second return, relapse, sham, the last rung of the ladder (D18). */
@Component
class ItemFacts {

  private static final int TWICE = 2;
  private static final String LAST_RUNG = "INTERVIEW";
  private static final String ITEM_CLOCK = "ITEM";

  private final TriggerFacts facts;
  private final InterviewAreas areas;
  private final ProblemItems items;
  private final ItemSigners signers;

  ItemFacts(TriggerFacts facts, InterviewAreas areas, ProblemItems items, ItemSigners signers) {
    this.facts = facts;
    this.areas = areas;
    this.items = items;
    this.signers = signers;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void trouble(ItemTrouble event) {
    if (event.kind() == ItemTrouble.Trouble.SHAM) {
      return;
    }
    if (event.kind() == ItemTrouble.Trouble.RELAPSED) {
      publish(FactKind.RELAPSE, items.of(event.subject()), event.count());
    } else if (event.count() == TWICE) {
      publish(FactKind.SECOND_RETURN, items.of(event.subject()), event.count());
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void rung(RungReached event) {
    if (event.subject().kind().equals(ProblemItem.KIND) && event.code().equals(ITEM_CLOCK)
        && event.rung().equals(LAST_RUNG)) {
      ProblemItem item = items.of(event.subject());
      publish(FactKind.OVERDUE, item, item.round());
    }
  }

  /** A sham is a fact about the county whose heads signed, and about everybody who signed at the levels above (C30). */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void lookedBack(ItemLookedBack event) {
    if (event.verdict() != LookBackVerdict.SHAM) {
      return;
    }
    ProblemItem item = items.of(event.subject());
    List<ItemSigner> signed = signers.of(item, event.round());
    Division area = signed.isEmpty() ? areas.answering(item.responsibleOfficeId())
        : areas.divisionOf(signed.get(0).officeId());
    List<Answerable> answerable = new ArrayList<>(List.of(Answerable.unit(item.responsibleOfficeId())));
    signed.forEach(one -> areas.postOf(one.personId(), one.officeId(), one.signedOn())
        .ifPresent(post -> answerable.add(new Answerable(one.officeId(), post, one.personId()))));
    facts.publish(FactKind.SHAM_RECTIFICATION, key(FactKind.SHAM_RECTIFICATION, item.ref(), event.round()),
        new TriggerFacts.Established(area, areas.interviewing(event.officeId(), area), said(item), answerable));
  }

  /** A county that denied what was there has a prominent problem, whatever the items that it now lists (S19). */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void denied(NoneHereFailed event) {
    Division area = areas.division(event.countyId());
    facts.publish(FactKind.PROMINENT_PROBLEM, FactKind.PROMINENT_PROBLEM + ":" + event.ref(),
        new TriggerFacts.Established(area, areas.interviewing(event.officeId(), area),
            event.title() + "（" + event.ref() + "）", areas.answerable(area)));
  }

  private static String key(FactKind kind, String ref, int count) {
    return kind + ":" + ref + ":" + count;
  }

  private void publish(FactKind kind, ProblemItem item, int count) {
    Division area = areas.answering(item.responsibleOfficeId());
    facts.publish(kind, key(kind, item.ref(), count), new TriggerFacts.Established(area, areas.above(area), said(item),
        List.of(Answerable.unit(item.responsibleOfficeId()))));
  }

  /** As the notice of the interview says it: a number alone tells those summoned nothing. */
  private static String said(ProblemItem item) {
    return item.title() + "（" + item.ref() + "）";
  }
}
