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
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.casework.problem.ListFindings;
import org.xiaohao.supervision.inspection.NewHearing;
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
  String open(Viewer viewer, Model model) {
    return draw(pageForms.first(forms.openHearing(viewer), Map.of()), model);
  }

  @PostMapping("/desk/hearing/new")
  String open(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model) {
    PageForms.Form<NewHearing> form = forms.openHearing(viewer);
    try {
      return "redirect:/hearings/" + hearings.open(viewer, pageForms.bind(form, typed));
    } catch (DomainException refusal) {
      if (refusal.kind() != DomainException.Kind.INVALID) {
        throw refusal;
      }
      return draw(pageForms.refused(form, typed, refusal), model);
    }
  }

  private static String draw(Object form, Model model) {
    model.addAttribute("key", "inspection/openHearing");
    model.addAttribute("action", "/desk/hearing/new");
    model.addAttribute("form", form);
    return "work/new";
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
