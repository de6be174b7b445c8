package org.xiaohao.casework.problem;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What follows once nothing is left to do about an item, signed off or withdrawn. */
@Component
class ItemClosing {

  private final ItemClocks clocks;
  private final ProblemLists lists;
  private final LapsedExtensions extensions;
  private final ParentClosing parents;

  ItemClosing(ItemClocks clocks, ProblemLists lists, LapsedExtensions extensions, ParentClosing parents) {
    this.clocks = clocks;
    this.lists = lists;
    this.extensions = extensions;
    this.parents = parents;
  }

  LocalDate today() {
    return clocks.today();
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
