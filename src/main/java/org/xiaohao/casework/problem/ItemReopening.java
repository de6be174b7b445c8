package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.Processes;

/**
 * Reopens an item that relapsed (反弹): it keeps its number and everything of the earlier rounds, and gets half its former
 * term (domain.md §2.6, S38).
 */
@Service
public class ItemReopening {

  private static final int MOST_TEXT = 1000;

  private final ProblemItems items;
  private final ProblemLists lists;
  private final Relapses relapses;
  private final Processes processes;
  private final DraftDates dates;

  ItemReopening(ProblemItems items, ProblemLists lists, Relapses relapses, Processes processes,
      DraftDates dates) {
    this.items = items;
    this.lists = lists;
    this.relapses = relapses;
    this.processes = processes;
    this.dates = dates;
  }

  /** Whether the person may reopen the item: of the office that supervises or closed it. */
  public boolean mayReopen(Viewer viewer, ProblemItem item) {
    return item.state() == ItemState.CLOSED && officeOf(viewer, item) != 0;
  }

  private static long officeOf(Viewer viewer, ProblemItem item) {
    if (viewer.holds(Role.SUPERVISION_OFFICE, item.supervisingOfficeId())) {
      return item.supervisingOfficeId();
    }
    return viewer.holds(Role.SUPERVISION_OFFICE, item.closingOfficeId()) ? item.closingOfficeId() : 0;
  }

  /** Starts the next round. */
  @Transactional
  public void reopen(Viewer viewer, String ref, String reason) {
    ProblemItem seen = items.byRef(viewer, ref);
    long office = officeOf(viewer, seen);
    if (office == 0) {
      throw DomainException.forbidden("problem.reopen.not.your.office");
    }
    items.lock(seen.id());
    reopen(items.byId(seen.id()), viewer, office, reason, ItemTrouble.Trouble.RELAPSED);
  }

  /** Starts the next round with half the term; the earlier rounds stay as they are. The caller holds the item's row. */
  void reopen(ProblemItem item, Viewer viewer, long office, String reason, ItemTrouble.Trouble kind) {
    if (reason == null || reason.isBlank() || reason.length() > MOST_TEXT) {
      throw DomainException.invalid("reason", "problem.reopen.reason", MOST_TEXT);
    }
    items.move(item, ItemState.REOPENED);
    LocalDate dueOn = dates.today().plusDays(Math.max(1, term(item) / 2));
    items.nextRound(item, dueOn, viewer.personId(), office);
    lists.itemReopened(item.listId());
    Relapses.Reopened reopened = new Relapses.Reopened(reason.strip(), dueOn, dates.today(), kind);
    relapses.record(item, reopened, viewer, office);
    processes.startByMessage("itemReopened", item.subject(), Map.of());
  }

  /** Days the round had: from the listing or the reopening to the due date. */
  private long term(ProblemItem item) {
    return ChronoUnit.DAYS.between(relapses.startedOn(item), item.dueOn());
  }
}
