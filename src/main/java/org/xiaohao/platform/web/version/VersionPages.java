package org.xiaohao.platform.web.version;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.VersionMoves;

/** Versions of the processes, how many cases run on each, and the way to the newest (M17). */
@Controller
class VersionPages {

  private static final int LATEST = 20;

  private final VersionMoves moves;
  private final VersionDesk desk;
  private final Texts texts;

  VersionPages(VersionMoves moves, VersionDesk desk, Texts texts) {
    this.moves = moves;
    this.desk = desk;
    this.texts = texts;
  }

  @GetMapping("/desk/processes")
  String list(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    model.addAttribute("processes", moves.processes(viewer));
    model.addAttribute("moves", moves.list(viewer, before, LATEST));
    return "version/processes";
  }

  @PostMapping("/desk/process-moves")
  String start(Viewer viewer, @RequestParam String process, @RequestParam int from,
      @RequestParam(defaultValue = "true") boolean trial, Model model, HttpServletResponse response) {
    try {
      return "redirect:/desk/process-moves/" + moves.start(viewer, process, from, trial);
    } catch (DomainException refusal) {
      if (!refusal.leavesForm()) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      model.addAttribute("problem", texts.error(refusal.getMessage(), refusal.arguments().toArray()));
      return list(viewer, null, model);
    }
  }

  @GetMapping("/desk/process-moves/{id}")
  String one(Viewer viewer, @PathVariable long id, Model model) {
    model.addAttribute("one", desk.shown(viewer, id));
    return "version/move";
  }
}
