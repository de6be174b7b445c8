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
  String open(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(forms.reportDirectly(viewer), Map.of(), new PageForms.Sheet("/desk/direct-report/new", model, response));
  }

  @PostMapping("/desk/direct-report/new")
  String open(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(forms.reportDirectly(viewer), typed, form -> "redirect:/direct-reports/" + reports.report(viewer, form),
        new PageForms.Sheet("/desk/direct-report/new", model, response));
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
