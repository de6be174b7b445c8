package org.xiaohao.casework.problem.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.xiaohao.casework.problem.ItemRow;
import org.xiaohao.casework.problem.ItemState;
import org.xiaohao.casework.problem.LedgerCursor;
import org.xiaohao.casework.problem.LedgerFilter;
import org.xiaohao.casework.problem.LedgerMark;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.supervising.Supervisions;

/** The ledger (整改台账): what the person may see, by due date, a page at a time. */
@Controller
class LedgerPages {

  private static final int PAGE = 50;

  private final ProblemItems items;
  private final LedgerQuery query;
  private final Campaigns campaigns;
  private final Supervisions supervisions;

  LedgerPages(ProblemItems items, LedgerQuery query, Campaigns campaigns, Supervisions supervisions) {
    this.items = items;
    this.query = query;
    this.campaigns = campaigns;
    this.supervisions = supervisions;
  }

  /** One tab with how many rows its list has. */
  record Tab(String key, String query, int count, boolean late) {
  }

  @GetMapping("/desk/items")
  String ledger(Viewer viewer, @ModelAttribute("asked") LedgerQuery.Asked asked, Model model) {
    LedgerFilter filter = query.filter(asked);
    List<ItemRow> rows = items.ledger(viewer, filter, LedgerCursor.parse(asked.cursor()), PAGE + 1);
    List<ItemRow> shown = rows.subList(0, Math.min(PAGE, rows.size()));
    model.addAttribute("rows", shown);
    model.addAttribute("supervised",
        supervisions.among(ProblemItem.KIND, shown.stream().map(ItemRow::id).toList()));
    model.addAttribute("count", items.count(viewer, filter));
    model.addAttribute("first", asked.cursor() == null ? null : query.first(asked));
    model.addAttribute("next", rows.size() > PAGE ? query.next(asked, shown.get(PAGE - 1)) : null);
    model.addAttribute("tabs", tabs(viewer));
    model.addAttribute("current", asked.tab());
    model.addAttribute("states", ItemState.values());
    model.addAttribute("aspects", campaigns.aspects());
    model.addAttribute("marks", LedgerMark.values());
    model.addAttribute("chips", query.chips(asked));
    model.addAttribute("places", query.places(viewer));
    return "problem/ledger";
  }

  private List<Tab> tabs(Viewer viewer) {
    List<Tab> tabs = new ArrayList<>();
    tabs.add(new Tab("open", "open=true", items.count(viewer, LedgerFilter.stillOpen()), false));
    tabs.add(new Tab("overdue", "overdue=true", items.count(viewer, LedgerFilter.late()), true));
    tabs.add(new Tab("closed", "state=CLOSED", items.count(viewer, LedgerFilter.of(ItemState.CLOSED)), false));
    tabs.add(new Tab("all", "", items.count(viewer, LedgerFilter.all()), false));
    return tabs;
  }
}
