package org.xiaohao.casework.problem.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.problem.NoneHereDraws;
import org.xiaohao.casework.problem.ParentProblems;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.PageForms;

/** Where a province lists a problem for its counties, and draws from those that say "none here" (S11). */
@Controller
class ParentFormPages {

  private static final String NEW = "/desk/parent-problems/new";
  private static final String DRAW = "/desk/parent-problems/draw";
  private static final int FEWEST = 10;

  private final ParentProblems parents;
  private final NoneHereDraws draws;
  private final ParentForms form;
  private final PageForms forms;

  ParentFormPages(ParentProblems parents, NoneHereDraws draws, ParentForms form, PageForms forms) {
    this.parents = parents;
    this.draws = draws;
    this.form = form;
    this.forms = forms;
  }

  @GetMapping(NEW)
  String list(Viewer viewer, Model model, HttpServletResponse response) {
    return forms.show(form.listing(viewer), Map.of(), new PageForms.Sheet(NEW, model, response));
  }

  @PostMapping(NEW)
  String list(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return forms.take(form.listing(viewer), typed, draft -> "redirect:/parent-problems/" + parents.list(viewer, draft),
        new PageForms.Sheet(NEW, model, response));
  }

  @GetMapping(DRAW)
  String draw(Viewer viewer, Model model, HttpServletResponse response) {
    return forms.show(form.draw(viewer), Map.of("percent", FEWEST), new PageForms.Sheet(DRAW, model, response));
  }

  @PostMapping(DRAW)
  String draw(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return forms.take(form.draw(viewer), typed, draft -> {
      draws.draw(viewer, draft);
      return "redirect:/desk/parent-problems/answers?mark=TO_CHECK";
    }, new PageForms.Sheet(DRAW, model, response));
  }
}
