package org.xiaohao.supervision.inspection.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.inspection.CovertVisit;
import org.xiaohao.supervision.inspection.CovertVisits;
import org.xiaohao.supervision.inspection.NewVisit;
import org.xiaohao.supervision.inspection.RefusalRecord;
import org.xiaohao.supervision.inspection.VisitFeedback;
import org.xiaohao.supervision.inspection.VisitRow;

/** The squad's visits, the form that opens one, and the page of each. */
@Controller
class VisitPages {

  private static final int PAGE = 50;

  private final CovertVisits visits;
  private final VisitFeedback feedback;
  private final VisitForms forms;
  private final PageForms pageForms;
  private final VisitViews views;

  VisitPages(CovertVisits visits, VisitFeedback feedback, VisitForms forms, PageForms pageForms, VisitViews views) {
    this.visits = visits;
    this.feedback = feedback;
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
  String open(Viewer viewer, Model model) {
    return draw(pageForms.first(forms.open(viewer), Map.of()), model);
  }

  @PostMapping("/desk/visits/new")
  String open(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model) {
    PageForms.Form<NewVisit> form = forms.open(viewer);
    try {
      return "redirect:/visits/" + visits.open(viewer, pageForms.bind(form, typed));
    } catch (DomainException refusal) {
      if (refusal.kind() != DomainException.Kind.INVALID) {
        throw refusal;
      }
      return draw(pageForms.refused(form, typed, refusal), model);
    }
  }

  private static String draw(Object form, Model model) {
    model.addAttribute("key", "inspection/openVisit");
    model.addAttribute("action", "/desk/visits/new");
    model.addAttribute("form", form);
    return "work/new";
  }

  @GetMapping("/visits/{ref}")
  String visit(Viewer viewer, @PathVariable String ref, Model model) {
    CovertVisit visit = visits.byRef(viewer, ref);
    views.fill(viewer, visit, model);
    return "inspection/visit";
  }

  @PostMapping("/visits/{ref}/refusal")
  String refused(Viewer viewer, @PathVariable String ref, @RequestParam Integer seat,
      @RequestParam(defaultValue = "") String remark) {
    if (remark.isBlank()) {
      throw DomainException.invalid("remark", "inspection.refusal.remark");
    }
    feedback.recordRefusal(viewer, ref, new RefusalRecord(seat, remark.strip()));
    return "redirect:/visits/" + ref;
  }
}
