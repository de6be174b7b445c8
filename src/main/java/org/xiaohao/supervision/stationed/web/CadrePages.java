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
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.stationed.StationedCadre;
import org.xiaohao.supervision.stationed.StationedCadres;
import org.xiaohao.supervision.stationed.StationedOffices;

/** Cadres stationed in villages, and the page of one; the name only when asked for, which goes on record. */
@Controller
class CadrePages {

  private final StationedCadres cadres;
  private final StationedOffices offices;
  private final StationedForms forms;
  private final PageForms pageForms;
  private final CaseFrames frames;

  CadrePages(StationedCadres cadres, StationedOffices offices, StationedForms forms, PageForms pageForms,
      CaseFrames frames) {
    this.cadres = cadres;
    this.offices = offices;
    this.forms = forms;
    this.pageForms = pageForms;
    this.frames = frames;
  }

  @GetMapping("/desk/stationed/cadres")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<StationedCadre> rows = cadres.list(viewer, before, StationedPages.PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(StationedPages.PAGE, rows.size())));
    model.addAttribute("next", rows.size() > StationedPages.PAGE ? rows.get(StationedPages.PAGE - 1).id() : null);
    return "stationed/cadres";
  }

  @GetMapping("/stationed-cadres/{ref}")
  String one(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts, Model model) {
    StationedCadre one = cadres.byRef(viewer, ref);
    model.addAttribute("one", one);
    model.addAttribute("name", texts ? cadres.name(viewer, one) : null);
    model.addAttribute("mayEnd", one.toOn() == null && offices.keeps(viewer, one.countyId()));
    model.addAttribute("frame", frames.of(viewer, one.subject()));
    return "stationed/cadre";
  }

  @GetMapping("/stationed-cadres/{ref}/end")
  String end(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    return pageForms.show(forms.end(viewer, cadres.byRef(viewer, ref)), Map.of(), sheet(ref, model, response));
  }

  @PostMapping("/stationed-cadres/{ref}/end")
  String end(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(forms.end(viewer, cadres.byRef(viewer, ref)), typed, form -> {
      cadres.end(viewer, ref, form);
      return "redirect:/stationed-cadres/" + ref;
    }, sheet(ref, model, response));
  }

  private static PageForms.Sheet sheet(String ref, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/stationed-cadres/" + ref + "/end", model, response);
  }
}
