package org.xiaohao.casework.board.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.board.Boards;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.worklist.WorkLists;
import org.xiaohao.platform.worklist.WorkTab;

/** The board on one page, and on paper. Below the items of the area stand the tasks of the viewer's own offices. */
@Controller
class BoardPages {

  private final Boards boards;
  private final WorkLists lists;
  private final BusinessClock clock;

  BoardPages(Boards boards, WorkLists lists, BusinessClock clock) {
    this.boards = boards;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping("/desk/board")
  String board(Viewer viewer, @RequestParam(required = false) Long area, Model model) {
    return show(viewer, area, false, model);
  }

  @GetMapping("/desk/board/print")
  String print(Viewer viewer, @RequestParam(required = false) Long area, Model model) {
    return show(viewer, area, true, model);
  }

  private String show(Viewer viewer, Long area, boolean onPaper, Model model) {
    model.addAttribute("board", boards.of(viewer, area));
    Map<WorkTab, Integer> counts = lists.counts(viewer);
    model.addAttribute("work", counts);
    model.addAttribute("counted", WorkLists.COUNTED);
    model.addAttribute("today", clock.today());
    model.addAttribute("onPaper", onPaper);
    return "board/board";
  }
}
