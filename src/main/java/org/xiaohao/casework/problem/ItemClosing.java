package org.xiaohao.casework.problem;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What must be there before an item is closed, and what follows once nothing is left to do about it, signed off or withdrawn. */
@Component
class ItemClosing {

  private final ItemClocks clocks;
  private final ProblemLists lists;
  private final LapsedExtensions extensions;
  private final ParentClosing parents;
  private final ItemPolicies policies;

  ItemClosing(ItemClocks clocks, ProblemLists lists, LapsedExtensions extensions, ParentClosing parents,
      ItemPolicies policies) {
    this.clocks = clocks;
    this.lists = lists;
    this.extensions = extensions;
    this.parents = parents;
    this.policies = policies;
  }

  LocalDate today() {
    return clocks.today();
  }

  /** Refuses to sign off what is not ready for it (S21). */
  void requireReady(ProblemItem item) {
    policies.requireDocument(item);
  }

  void meetStep(ProblemItem item) {
    clocks.meetStep(item);
  }

  void done(ProblemItem item) {
    extensions.lapse(item);
    clocks.finish(item);
    lists.itemClosed(item.listId());
    parents.settle(item.listId());
  }
}
