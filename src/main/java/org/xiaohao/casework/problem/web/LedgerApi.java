package org.xiaohao.casework.problem.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.problem.ItemRow;
import org.xiaohao.casework.problem.LedgerCursor;
import org.xiaohao.casework.problem.LedgerFilter;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.supervising.Supervisions;
import org.xiaohao.platform.web.Page;

/** The ledger as JSON, with filter, order and marks of the page. */
@RestController
class LedgerApi {

  private static final int PAGE = 100;

  private final ProblemItems items;
  private final LedgerQuery query;
  private final Supervisions supervisions;

  LedgerApi(ProblemItems items, LedgerQuery query, Supervisions supervisions) {
    this.items = items;
    this.query = query;
    this.supervisions = supervisions;
  }

  /** An item of the ledger; {@code supervised}: an upper office supervises it. */
  record Listed(@JsonUnwrapped ItemRow item, boolean supervised) {
  }

  @GetMapping("/api/v1/items")
  Page<Listed> items(Viewer viewer, @ModelAttribute LedgerQuery.Asked asked) {
    LedgerFilter filter = query.filter(asked);
    Page<ItemRow> page = Page.of(items.ledger(viewer, filter, LedgerCursor.parse(asked.cursor()), PAGE + 1), PAGE,
        row -> new LedgerCursor(row.dueOn(), row.id()));
    Set<Long> supervised = supervisions.among(ProblemItem.KIND, page.items().stream().map(ItemRow::id).toList());
    List<Listed> listed = page.items().stream().map(row -> new Listed(row, supervised.contains(row.id()))).toList();
    return new Page<>(listed, items.count(viewer, filter), page.next());
  }
}
