package org.xiaohao.casework.problem.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.problem.LookBack;
import org.xiaohao.casework.problem.LookBackDraft;
import org.xiaohao.casework.problem.LookBackDraws;
import org.xiaohao.casework.problem.LookBackFinding;
import org.xiaohao.casework.problem.LookBackVerdict;
import org.xiaohao.casework.problem.LookBacks;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.web.SmallForms;

/** Look-backs: the draw with its printed seed, and the verdict on each sampled item (S13, S38). */
@Controller
class LookBackPages {

  private static final int PAGE = 50;

  private final LookBacks lookBacks;
  private final LookBackDraws draws;
  private final NewListForm offices;
  private final PageForms forms;
  private final SmallForms small;

  LookBackPages(LookBacks lookBacks, LookBackDraws draws, NewListForm offices, PageForms forms, SmallForms small) {
    this.lookBacks = lookBacks;
    this.draws = draws;
    this.offices = offices;
    this.forms = forms;
    this.small = small;
  }

  @GetMapping("/desk/look-backs")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<LookBack> rows = lookBacks.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("mayDraw", !offices.offices(viewer).isEmpty());
    return "problem/look-backs";
  }

  @GetMapping("/desk/look-backs/new")
  String draw(Viewer viewer, Model model, HttpServletResponse response) {
    return forms.show(form(viewer), Map.of("percent", 10), new PageForms.Sheet("/desk/look-backs/new", model, response));
  }

  @PostMapping("/desk/look-backs/new")
  String draw(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return forms.take(form(viewer), typed, form -> "redirect:/look-backs/" + draws.draw(viewer, form),
        new PageForms.Sheet("/desk/look-backs/new", model, response));
  }

  private PageForms.Form<LookBackDraft> form(Viewer viewer) {
    if (offices.offices(viewer).isEmpty()) {
      throw DomainException.forbidden("problem.list.not.your.office");
    }
    return new PageForms.Form<>("problem/drawLookBack", LookBackDraft.class, Map.of("office", offices.offices(viewer)));
  }

  @GetMapping("/look-backs/{ref}")
  String lookBack(Viewer viewer, @PathVariable String ref, Model model) {
    LookBack lookBack = lookBacks.byRef(viewer, ref);
    model.addAttribute("lookBack", lookBack);
    model.addAttribute("items", lookBacks.sample(viewer, lookBack));
    model.addAttribute("verdicts", LookBackVerdict.values());
    return "problem/look-back";
  }

  @PostMapping("/look-backs/{ref}/items/{item}")
  String conclude(Viewer viewer, @PathVariable String ref, @PathVariable String item,
      @RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
    return small.take(item, LookBackFinding.class, typed, form -> lookBacks.conclude(viewer, ref, item, form),
        new SmallForms.Page(model, response, () -> lookBack(viewer, ref, model), "redirect:/look-backs/" + ref));
  }
}
