package org.xiaohao.casework.problem.web;

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

/** Look-backs: the draw with its printed seed, and the verdict on each sampled item (S13, S38). */
@Controller
class LookBackPages {

  private static final int PAGE = 50;

  private final LookBacks lookBacks;
  private final LookBackDraws draws;
  private final NewListForm offices;
  private final PageForms forms;

  LookBackPages(LookBacks lookBacks, LookBackDraws draws, NewListForm offices, PageForms forms) {
    this.lookBacks = lookBacks;
    this.draws = draws;
    this.offices = offices;
    this.forms = forms;
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
  String draw(Viewer viewer, Model model) {
    return show(forms.first(form(viewer), Map.of("percent", 10)), model);
  }

  @PostMapping("/desk/look-backs/new")
  String draw(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model) {
    PageForms.Form<LookBackDraft> form = form(viewer);
    try {
      return "redirect:/look-backs/" + draws.draw(viewer, forms.bind(form, typed));
    } catch (DomainException refusal) {
      if (refusal.kind() != DomainException.Kind.INVALID) {
        throw refusal;
      }
      return show(forms.refused(form, typed, refusal), model);
    }
  }

  private PageForms.Form<LookBackDraft> form(Viewer viewer) {
    if (offices.offices(viewer).isEmpty()) {
      throw DomainException.forbidden("problem.list.not.your.office");
    }
    return new PageForms.Form<>("problem/drawLookBack", LookBackDraft.class, Map.of("office", offices.offices(viewer)));
  }

  private static String show(Object form, Model model) {
    model.addAttribute("key", "problem/drawLookBack");
    model.addAttribute("action", "/desk/look-backs/new");
    model.addAttribute("form", form);
    return "work/new";
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
      @RequestParam(defaultValue = "") String note, @RequestParam LookBackVerdict verdict) {
    if (note.isBlank()) {
      throw DomainException.invalid("note", "problem.lookback.note");
    }
    lookBacks.conclude(viewer, ref, item, new LookBackFinding(verdict, note.strip()));
    return "redirect:/look-backs/" + ref;
  }
}
