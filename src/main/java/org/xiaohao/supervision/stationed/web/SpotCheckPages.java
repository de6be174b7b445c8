package org.xiaohao.supervision.stationed.web;

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
import org.xiaohao.casework.recall.Recalls;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.stationed.NewSpotCheck;
import org.xiaohao.supervision.stationed.SpotCheck;
import org.xiaohao.supervision.stationed.SpotChecks;
import org.xiaohao.supervision.stationed.StationedCadre;
import org.xiaohao.supervision.stationed.StationedCadres;

/** Spot checks of a cadre; from a failed one it is one step to the proposal of a recall (S28, S7). */
@Controller
class SpotCheckPages {

  private final SpotChecks checks;
  private final StationedCadres cadres;
  private final Recalls recalls;
  private final PageForms pageForms;

  SpotCheckPages(SpotChecks checks, StationedCadres cadres, Recalls recalls, PageForms pageForms) {
    this.checks = checks;
    this.cadres = cadres;
    this.recalls = recalls;
    this.pageForms = pageForms;
  }

  @GetMapping("/stationed-cadres/{ref}/checks")
  String all(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) Long before, Model model,
      HttpServletResponse response) {
    fill(viewer, ref, before, model);
    return pageForms.show(form(), Map.of(), sheet(ref, model, response));
  }

  @PostMapping("/stationed-cadres/{ref}/checks")
  String record(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    checks.requireChecker(viewer, ref);
    fill(viewer, ref, null, model);
    return pageForms.take(form(), typed, check -> {
      checks.record(viewer, ref, check);
      return "redirect:/stationed-cadres/" + ref + "/checks";
    }, sheet(ref, model, response));
  }

  private void fill(Viewer viewer, String ref, Long before, Model model) {
    StationedCadre one = cadres.byRef(viewer, ref);
    List<SpotCheck> rows = checks.list(viewer, ref, before, StationedPages.PAGE + 1);
    model.addAttribute("one", one);
    model.addAttribute("rows", rows.subList(0, Math.min(StationedPages.PAGE, rows.size())));
    model.addAttribute("next", rows.size() > StationedPages.PAGE ? rows.get(StationedPages.PAGE - 1).id() : null);
    model.addAttribute("mayCheck", checks.mayCheck(viewer, one));
    model.addAttribute("mayPropose", one.toOn() == null && !recalls.proposing(viewer).isEmpty());
  }

  private static PageForms.Form<NewSpotCheck> form() {
    return new PageForms.Form<>("stationed/recordCheck", NewSpotCheck.class, Map.of());
  }

  private static PageForms.Sheet sheet(String ref, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("stationed/checks", "/stationed-cadres/" + ref + "/checks", model, response);
  }
}
