package org.xiaohao.platform.web.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.worklist.WorkCursor;
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

  WorkPages(WorkLists lists, WorkRows rows, TaskHands hands) {
    this.lists = lists;
    this.rows = rows;
    this.hands = hands;
  }

  @GetMapping("/desk")
  String list(Viewer viewer, @RequestParam(required = false) WorkTab tab, @RequestParam(required = false) String step,
      @RequestParam(required = false) String after, @RequestParam(required = false) String q,
      @RequestParam(required = false) String said, Model model) {
    Map<WorkTab, Integer> counts = lists.counts(viewer);
    WorkTab shown = tab != null ? tab : start(counts);
    boolean search = q != null && !q.isBlank();
    WorkPage page = search ? new WorkPage(lists.find(viewer, q), null)
        : lists.page(viewer, shown, step == null || step.isBlank() ? null : step, WorkCursor.parse(after), SIZE);
    model.addAttribute("counts", counts);
    model.addAttribute("counted", WorkLists.COUNTED);
    model.addAttribute("tab", search ? null : shown);
    model.addAttribute("step", step == null || step.isBlank() ? null : step);
    model.addAttribute("query", search ? q.strip() : null);
    model.addAttribute("rows", rows.of(viewer, page.rows()));
    model.addAttribute("next", page.next());
    model.addAttribute("paged", after != null);
    model.addAttribute("said", said);
    hands.fill(viewer, model);
    model.addAttribute("administers", ADMINISTRATORS.stream().anyMatch(viewer::holds));
    return "work/list";
  }

  /** What is in hand comes first; with empty hands, what could be taken. */
  private static WorkTab start(Map<WorkTab, Integer> counts) {
    return List.of(WorkTab.MINE, WorkTab.CLAIMABLE, WorkTab.TO_ASSIGN, WorkTab.OVERDUE, WorkTab.SUBTREE).stream()
        .filter(tab -> counts.getOrDefault(tab, 0) > 0).findFirst().orElse(WorkTab.MINE);
  }
}
