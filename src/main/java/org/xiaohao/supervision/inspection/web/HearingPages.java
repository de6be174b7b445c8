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
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.casework.problem.ListFindings;
import org.xiaohao.supervision.inspection.PublicHearing;
import org.xiaohao.supervision.inspection.PublicHearings;

/** List, form and page of hearing. */
@Controller
class HearingPages {

  private static final int PAGE = 50;

  private final PublicHearings hearings;
  private final OversightForms forms;
  private final PageForms pageForms;
  private final CaseFrames frames;
  private final ListFindings items;

  HearingPages(PublicHearings hearings, OversightForms forms, PageForms pageForms, CaseFrames frames, ListFindings items) {
    this.hearings = hearings;
    this.forms = forms;
    this.pageForms = pageForms;
    this.frames = frames;
    this.items = items;
  }

  @GetMapping("/desk/hearing")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<PublicHearing> rows = hearings.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("mayOpen", forms.may(viewer, "openHearing"));
    return "inspection/hearings";
  }

  @GetMapping("/desk/hearing/new")
  String open(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(forms.openHearing(viewer), Map.of(), new PageForms.Sheet("/desk/hearing/new", model, response));
  }

  @PostMapping("/desk/hearing/new")
  String open(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(forms.openHearing(viewer), typed, form -> "redirect:/hearings/" + hearings.open(viewer, form),
        new PageForms.Sheet("/desk/hearing/new", model, response));
  }

  @GetMapping("/hearings/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    PublicHearing one = hearings.byRef(viewer, ref);
    model.addAttribute("one", one);
    model.addAttribute("frame", frames.of(viewer, one.subject()));
    model.addAttribute("promises", hearings.promises(one));
    model.addAttribute("items", items.itemsOf(one.subject()));
    return "inspection/hearing";
  }
}
