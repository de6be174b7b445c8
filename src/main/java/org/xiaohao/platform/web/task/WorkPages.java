package org.xiaohao.platform.web.task;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.filter.AskedFilter;
import org.xiaohao.platform.web.filter.FilterBar;
import org.xiaohao.platform.web.filter.SavedFilter;
import org.xiaohao.platform.worklist.WorkCursor;
import org.xiaohao.platform.worklist.WorkFilter;
import org.xiaohao.platform.worklist.WorkLists;
import org.xiaohao.platform.worklist.WorkPage;
import org.xiaohao.platform.worklist.WorkTab;

/** The work list. */
@Controller
class WorkPages {

  private static final int SIZE = 50;
  /** They have no cases; in place of tasks they find what their post lets them do. */
  private static final Set<Role> ADMINISTRATORS =
      Set.of(Role.SYSTEM_ADMINISTRATOR, Role.KEY_ADMINISTRATOR, Role.SECURITY_AUDITOR);

  private final WorkLists lists;
  private final WorkRows rows;
  private final TaskHands hands;
  private final FilterBar bar;
  private final CaseFinder cases;

  WorkPages(WorkLists lists, WorkRows rows, TaskHands hands, FilterBar bar, CaseFinder cases) {
    this.lists = lists;
    this.rows = rows;
    this.hands = hands;
    this.bar = bar;
    this.cases = cases;
  }

  /** Where the list is in the address besides its filter, and what is to be said there. */
  record At(String after, String q, String said, String wrong, String typed) {

    private boolean nowhere() {
      return after == null && q == null && said == null && wrong == null;
    }

    private String search() {
      return q == null || q.isBlank() ? null : q.strip();
    }
  }

  @GetMapping("/desk")
  String list(Viewer viewer, @ModelAttribute AskedFilter asked, @ModelAttribute("at") At at, Model model,
      HttpServletResponse response) {
    if (asked.empty() && at.nowhere()) {
      Optional<SavedFilter> preferred = bar.saved().preferred(viewer);
      if (preferred.isPresent()) {
        return "redirect:/desk?" + preferred.get().query();
      }
    }
    Map<WorkTab, Integer> counts = lists.counts(viewer);
    WorkFilter filter = sortable(asked.typed(start(counts)), model, response);
    WorkPage page = at.search() != null ? new WorkPage(lists.find(viewer, at.search()), null)
        : lists.page(viewer, filter, WorkCursor.parse(at.after()), SIZE);
    model.addAttribute("counts", counts);
    model.addAttribute("counted", WorkLists.COUNTED);
    model.addAttribute("tab", at.search() != null ? null : filter.tab());
    model.addAttribute("query", at.search());
    model.addAttribute("found", at.search() == null ? null : cases.find(viewer, at.search()).orElse(null));
    model.addAttribute("rows", rows.of(viewer, page.rows()));
    model.addAttribute("next", page.next());
    bar.fill(viewer, filter, model);
    hands.fill(viewer, model);
    model.addAttribute("administers", ADMINISTRATORS.stream().anyMatch(viewer::holds));
    return "work/list";
  }

  /** An order for which there is no index is refused in words, with the list in the usual order below. */
  private static WorkFilter sortable(WorkFilter filter, Model model, HttpServletResponse response) {
    if (filter.sortable()) {
      return filter;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute("fault", "filter.sort.office");
    return new WorkFilter(filter.tab(), filter.step(), null, filter.due(), filter.kind(), filter.state(),
        WorkFilter.Sort.DUE);
  }

  /** What is in hand comes first; with empty hands, what could be taken. */
  private static WorkTab start(Map<WorkTab, Integer> counts) {
    return List.of(WorkTab.MINE, WorkTab.CLAIMABLE, WorkTab.TO_ASSIGN, WorkTab.OVERDUE, WorkTab.SUBTREE).stream()
        .filter(tab -> counts.getOrDefault(tab, 0) > 0).findFirst().orElse(WorkTab.MINE);
  }
}
