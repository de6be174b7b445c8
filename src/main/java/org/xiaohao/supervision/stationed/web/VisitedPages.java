package org.xiaohao.supervision.stationed.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.recall.Recalls;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.stationed.CadreGrade;
import org.xiaohao.supervision.stationed.DutyVisits;
import org.xiaohao.supervision.stationed.StationedCadre;
import org.xiaohao.supervision.stationed.StationedCadres;

/** The visit of a group to a village, and what groups said of a cadre; the reasons only when asked for. */
@Controller
class VisitedPages {

  private final DutyVisits visits;
  private final StationedCadres cadres;
  private final Recalls recalls;
  private final GroupForms forms;
  private final PageForms pageForms;

  VisitedPages(DutyVisits visits, StationedCadres cadres, Recalls recalls, GroupForms forms, PageForms pageForms) {
    this.visits = visits;
    this.cadres = cadres;
    this.recalls = recalls;
    this.forms = forms;
    this.pageForms = pageForms;
  }

  @GetMapping("/stationed-groups/{ref}/villages/{village}/visit")
  String visit(Viewer viewer, @PathVariable String ref, @PathVariable String village, Model model,
      HttpServletResponse response) {
    visits.requireMember(viewer, ref);
    List<StationedCadre> there = visits.there(viewer, visits.village(viewer, ref, village));
    return pageForms.show(forms.visit(there), forms.rows(there), sheet(ref, village, model, response));
  }

  @PostMapping("/stationed-groups/{ref}/villages/{village}/visit")
  String visit(Viewer viewer, @PathVariable String ref, @PathVariable String village,
      @RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
    visits.requireMember(viewer, ref);
    List<StationedCadre> there = visits.there(viewer, visits.village(viewer, ref, village));
    return pageForms.take(forms.visit(there), typed, form -> {
      visits.record(viewer, ref, village, form);
      return "redirect:/stationed-groups/" + ref;
    }, sheet(ref, village, model, response));
  }

  @GetMapping("/stationed-cadres/{ref}/grades")
  String grades(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts,
      @RequestParam(required = false) Long before, Model model) {
    StationedCadre one = cadres.byRef(viewer, ref);
    List<CadreGrade> rows = visits.grades(viewer, ref, texts, before, StationedPages.PAGE + 1);
    model.addAttribute("one", one);
    model.addAttribute("opened", texts);
    model.addAttribute("mayPropose", one.toOn() == null && !recalls.proposing(viewer).isEmpty());
    model.addAttribute("rows", rows.subList(0, Math.min(StationedPages.PAGE, rows.size())));
    model.addAttribute("next", rows.size() > StationedPages.PAGE ? rows.get(StationedPages.PAGE - 1).id() : null);
    return "stationed/grades";
  }

  private static PageForms.Sheet sheet(String ref, String village, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/stationed-groups/" + ref + "/villages/" + village + "/visit", model, response);
  }
}
