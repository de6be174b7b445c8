package org.xiaohao.supervision.inspection.web;

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
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.inspection.CovertVisit;
import org.xiaohao.supervision.inspection.CovertVisits;
import org.xiaohao.supervision.inspection.VisitRow;

/** The squad's visits, the form that opens one, and the page of each. */
@Controller
class VisitPages {

  private static final int PAGE = 50;

  private final CovertVisits visits;
  private final VisitForms forms;
  private final PageForms pageForms;
  private final VisitViews views;

  VisitPages(CovertVisits visits, VisitForms forms, PageForms pageForms, VisitViews views) {
    this.visits = visits;
    this.forms = forms;
    this.pageForms = pageForms;
    this.views = views;
  }

  @GetMapping("/desk/visits")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<VisitRow> rows = visits.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("mayOpen", views.inSquad(viewer));
    return "inspection/visits";
  }

  @GetMapping("/desk/visits/new")
  String open(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(forms.open(viewer), Map.of(), new PageForms.Sheet("/desk/visits/new", model, response));
  }

  @PostMapping("/desk/visits/new")
  String open(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(forms.open(viewer), typed, form -> "redirect:/visits/" + visits.open(viewer, form),
        new PageForms.Sheet("/desk/visits/new", model, response));
  }

  @GetMapping("/visits/{ref}")
  String visit(Viewer viewer, @PathVariable String ref, Model model) {
    CovertVisit visit = visits.byRef(viewer, ref);
    views.fill(viewer, visit, model);
    return "inspection/visit";
  }
}
