package org.xiaohao.supervision.register.web;

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
import org.xiaohao.supervision.register.RecheckCampaign;
import org.xiaohao.supervision.register.RecheckCampaigns;
import org.xiaohao.supervision.register.RecheckProblems;
import org.xiaohao.supervision.register.RecheckVillage;

/** Rechecks: the list, one with its villages, and the forms. */
@Controller
class RecheckPages {

  private static final int PAGE = 50;

  private final RecheckCampaigns rechecks;
  private final RecheckProblems problems;
  private final PageForms pageForms;
  private final RegisterPages.Sheets sheets;

  RecheckPages(RecheckCampaigns rechecks, RecheckProblems problems, PageForms pageForms, RegisterPages.Sheets sheets) {
    this.rechecks = rechecks;
    this.problems = problems;
    this.pageForms = pageForms;
    this.sheets = sheets;
  }

  @GetMapping("/desk/rechecks")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<RecheckCampaign> rows = rechecks.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("mayOpen", sheets.forms().mayOrder(viewer));
    return "register/rechecks";
  }

  @GetMapping("/desk/rechecks/new")
  String open(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(sheets.forms().recheck(viewer), Map.of(),
        new PageForms.Sheet("/desk/rechecks/new", model, response));
  }

  @PostMapping("/desk/rechecks/new")
  String open(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(sheets.forms().recheck(viewer), typed,
        form -> "redirect:/rechecks/" + rechecks.open(viewer, form),
        new PageForms.Sheet("/desk/rechecks/new", model, response));
  }

  @GetMapping("/rechecks/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    RecheckCampaign one = rechecks.byRef(viewer, ref);
    List<RecheckVillage> villages = rechecks.villages(one);
    model.addAttribute("one", one);
    model.addAttribute("villages", villages);
    model.addAttribute("missing", villages.stream()
        .filter(village -> one.judged() ? village.missing() : !village.complete()).toList());
    model.addAttribute("tally", rechecks.tally(one));
    model.addAttribute("problem", problems.listOf(viewer, one).orElse(null));
    model.addAttribute("mayEnter", rechecks.mayEnter(viewer, one));
    model.addAttribute("frame", sheets.frames().of(viewer, one.subject()));
    return "register/recheck";
  }

  @GetMapping("/rechecks/{ref}/villages/{village}")
  String enter(Viewer viewer, @PathVariable String ref, @PathVariable long village, Model model,
      HttpServletResponse response) {
    rechecks.requireEntering(viewer, ref);
    return pageForms.show(sheets.forms().village(), Map.of(), sheet(ref, village, model, response));
  }

  @PostMapping("/rechecks/{ref}/villages/{village}")
  String enter(Viewer viewer, @PathVariable String ref, @PathVariable long village,
      @RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
    rechecks.requireEntering(viewer, ref);
    return pageForms.take(sheets.forms().village(), typed, form -> {
      rechecks.enter(viewer, ref, village, form);
      return "redirect:/rechecks/" + ref;
    }, sheet(ref, village, model, response));
  }

  private static PageForms.Sheet sheet(String ref, long village, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/rechecks/" + ref + "/villages/" + village, model, response);
  }
}
