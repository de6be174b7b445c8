package org.xiaohao.supervision.stationed.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.stationed.StationedOffices;
import org.xiaohao.supervision.stationed.StationedVillage;
import org.xiaohao.supervision.stationed.StationedVillages;
import org.xiaohao.supervision.stationed.StationedRules;

/** Villages with who is stationed there, those that lack a team, and the form by which the county counts them. */
@Controller
class StationedPages {

  static final int PAGE = 50;

  private final StationedVillages villages;
  private final StationedOffices offices;
  private final StationedRules rules;
  private final StationedForms forms;
  private final PageForms pageForms;

  StationedPages(StationedVillages villages, StationedOffices offices, StationedRules rules, StationedForms forms,
      PageForms pageForms) {
    this.villages = villages;
    this.offices = offices;
    this.rules = rules;
    this.forms = forms;
    this.pageForms = pageForms;
  }

  @GetMapping("/desk/stationed")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    return list(viewer, villages.list(viewer, before, PAGE + 1), "villages", model);
  }

  @GetMapping("/desk/stationed/lacking")
  String lacking(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    return list(viewer, villages.lackingTeam(viewer, before, PAGE + 1), "lacking", model);
  }

  private String list(Viewer viewer, List<StationedVillage> rows, String at, Model model) {
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("at", at);
    model.addAttribute("threshold", rules.teamThreshold().orElse(null));
    model.addAttribute("mayCount", offices.keeps(viewer));
    return "stationed/villages";
  }

  /** With a village, its form holds what was counted last. */
  @GetMapping("/desk/stationed/new")
  String count(Viewer viewer, @RequestParam(required = false) String village, Model model, HttpServletResponse response) {
    Map<String, Object> known = new HashMap<>();
    if (village != null) {
      StationedVillage one = villages.byRef(viewer, village);
      known.put("village", one.villageId());
      known.put("kind", one.kind());
      known.put("registeredPoor", one.registeredPoor());
    }
    return pageForms.show(forms.count(viewer), known, sheet(model, response));
  }

  @PostMapping("/desk/stationed/new")
  String count(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(forms.count(viewer), typed, form -> "redirect:/stationed-villages/" + villages.count(viewer, form),
        sheet(model, response));
  }

  private static PageForms.Sheet sheet(Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/desk/stationed/new", model, response);
  }
}
