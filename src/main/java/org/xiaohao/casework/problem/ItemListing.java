package org.xiaohao.casework.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.workflow.Processes;
import org.xiaohao.platform.workflow.TaskContext;

/** Lists the items of a problem list and starts the rectification of each (整改一项、销号一项). */
@Service
public class ItemListing {

  private final ProblemLists lists;
  private final ProblemItems items;
  private final ItemDrafts drafts;
  private final ListFindings findings;
  private final Processes processes;

  ItemListing(ProblemLists lists, ProblemItems items, ItemDrafts drafts, ListFindings findings,
      Processes processes) {
    this.lists = lists;
    this.items = items;
    this.drafts = drafts;
    this.findings = findings;
    this.processes = processes;
  }

  /**
   * Lists the items; none is allowed with the reason why nothing of the kind was found here (ruling 21).
   *
   * @return whether any item is open
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean list(TaskContext task, List<ItemDraft> wanted, String noneReason) {
    ProblemList list = lists.byId(task.subject().id());
    if (wanted.isEmpty() == (noneReason == null)) {
      throw DomainException.invalid(wanted.isEmpty() ? "items" : "noneReason",
          wanted.isEmpty() ? "problem.items.none" : "problem.items.both");
    }
    start(task, list, wanted);
    return lists.listed(list, wanted.size(), noneReason);
  }

  /** Lists the first items of a list to which more will be added; it cannot be done before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void listSome(TaskContext task, List<ItemDraft> wanted) {
    ProblemList list = lists.byId(task.subject().id());
    if (wanted.isEmpty()) {
      throw DomainException.invalid("items", "problem.items.none");
    }
    start(task, list, wanted);
    lists.listedSome(list, wanted.size());
  }

  /**
   * Lists what is left of the items, if any: none only where some were listed before.
   *
   * @return whether any item is open
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean listLast(TaskContext task, List<ItemDraft> wanted) {
    ProblemList list = lists.byId(task.subject().id());
    if (wanted.isEmpty() && list.itemsTotal() == 0) {
      throw DomainException.invalid("items", "problem.items.none");
    }
    start(task, list, wanted);
    return lists.listed(list, wanted.size(), null);
  }

  private void start(TaskContext task, ProblemList list, List<ItemDraft> wanted) {
    List<ProblemItem> started = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      started.add(start(task, i, drafts.item(list, i, wanted.get(i)), wanted.get(i)));
    }
    findings.link(list, wanted, started);
  }

  private ProblemItem start(TaskContext task, int index, ProblemItem draft, ItemDraft wanted) {
    Set<Long> divisions = new LinkedHashSet<>(drafts.chain(draft.supervisingOfficeId()));
    divisions.addAll(drafts.chain(draft.responsibleOfficeId()));
    ProblemItem item = items.open(task, draft, List.copyOf(divisions));
    drafts.insertLines(item, index, wanted.households());
    processes.start("rectification", item.subject(), Map.of());
    return item;
  }
}
