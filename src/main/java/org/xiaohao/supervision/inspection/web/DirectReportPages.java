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
import org.xiaohao.supervision.inspection.NewDirectReport;
import org.xiaohao.supervision.inspection.DirectReport;
import org.xiaohao.supervision.inspection.DirectReports;

/** List, form and page of direct report. */
@Controller
class DirectReportPages {

  private static final int PAGE = 50;

  private final DirectReports reports;
  private final OversightForms forms;
  private final PageForms pageForms;
  private final CaseFrames frames;
  private final ListFindings items;

  DirectReportPages(DirectReports reports, OversightForms forms, PageForms pageForms, CaseFrames frames, ListFindings items) {
    this.reports = reports;
    this.forms = forms;
    this.pageForms = pageForms;
    this.frames = frames;
    this.items = items;
  }

  @GetMapping("/desk/direct-report")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<DirectReport> rows = reports.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("mayOpen", forms.may(viewer, "reportDirectly"));
    return "inspection/direct-reports";
  }

  @GetMapping("/desk/direct-report/new")
  String open(Viewer viewer, Model model) {
    return draw(pageForms.first(forms.reportDirectly(viewer), Map.of()), model);
  }

  @PostMapping("/desk/direct-report/new")
  String open(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model) {
    PageForms.Form<NewDirectReport> form = forms.reportDirectly(viewer);
    try {
      return "redirect:/direct-reports/" + reports.report(viewer, pageForms.bind(form, typed));
    } catch (DomainException refusal) {
      if (refusal.kind() != DomainException.Kind.INVALID) {
        throw refusal;
      }
      return draw(pageForms.refused(form, typed, refusal), model);
    }
  }

  private static String draw(Object form, Model model) {
    model.addAttribute("key", "inspection/reportDirectly");
    model.addAttribute("action", "/desk/direct-report/new");
    model.addAttribute("form", form);
    return "work/new";
  }

  @GetMapping("/direct-reports/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    DirectReport one = reports.byRef(viewer, ref);
    model.addAttribute("one", one);
    model.addAttribute("frame", frames.of(viewer, one.subject()));
    model.addAttribute("mayRelease", reports.mayRelease(viewer, one));
    model.addAttribute("items", items.itemsOf(one.subject()));
    return "inspection/direct-report";
  }

  @PostMapping("/direct-reports/{ref}/release")
  String release(Viewer viewer, @PathVariable String ref) {
    reports.release(viewer, ref);
    return "redirect:/direct-reports/" + ref;
  }
}
