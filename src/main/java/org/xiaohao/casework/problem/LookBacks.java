package org.xiaohao.casework.problem;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Role;

/** What the look-backs of an office found; a relapse or a sham reopens the item with half its term (S38, C30). */
@Service
public class LookBacks {

  private final LookBackMapper mapper;
  private final ProblemItems items;
  private final ItemReopening reopening;
  private final BusinessClock clock;
  private final ApplicationEventPublisher events;

  LookBacks(LookBackMapper mapper, ProblemItems items, ItemReopening reopening, BusinessClock clock,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.items = items;
    this.reopening = reopening;
    this.clock = clock;
    this.events = events;
  }

  /** Look-backs of the person's supervision offices, newest first. */
  public List<LookBack> list(Viewer viewer, Long before, int limit) {
    List<Long> offices = viewer.officesWith(Set.of(Role.SUPERVISION_OFFICE));
    return offices.isEmpty() ? List.of() : mapper.list(offices, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** The look-back, or "not found" for everybody outside its office. */
  public LookBack byRef(Viewer viewer, String ref) {
    return mapper.findByRef(ref).filter(found -> viewer.holds(Role.SUPERVISION_OFFICE, found.officeId()))
        .orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The sampled items, by reference; without those the person is kept from. */
  public List<LookBackItem> sample(Viewer viewer, LookBack lookBack) {
    return mapper.listSample(viewer, lookBack.id());
  }

  /**
   * Takes the verdict on one sampled item, once. Whoever had a hand in rectifying it gives none (M11).
   *
   * @throws DomainException CONFLICT if there is a verdict, or the item was reopened meanwhile
   */
  @Transactional
  public void conclude(Viewer viewer, String ref, String itemRef, LookBackFinding finding) {
    LookBack lookBack = byRef(viewer, ref);
    LookBackItem sampled = sample(viewer, lookBack).stream().filter(one -> one.ref().equals(itemRef)).findFirst()
        .orElseThrow(() -> DomainException.notFound("unknown"));
    items.lock(sampled.itemId());
    ProblemItem item = items.byId(sampled.itemId());
    items.barredFromChecking(viewer, item.subject()).ifPresent(reason -> {
      throw DomainException.forbidden(reason);
    });
    boolean stillClosed = item.state() == ItemState.CLOSED && item.round() == sampled.round();
    if (!stillClosed || mapper.updateVerdict(lookBack.id(), item.id(), finding, viewer.personId(), clock.today()) == 0) {
      throw DomainException.conflict("problem.lookback.done");
    }
    if (finding.verdict().reopens()) {
      reopening.reopen(item, viewer, lookBack.officeId(), finding.note(),
          finding.verdict() == LookBackVerdict.SHAM ? ItemTrouble.Trouble.SHAM : ItemTrouble.Trouble.RELAPSED);
    }
    events.publishEvent(new ItemLookedBack(item.subject(), item.round(), finding.verdict(), lookBack.officeId()));
  }
}
