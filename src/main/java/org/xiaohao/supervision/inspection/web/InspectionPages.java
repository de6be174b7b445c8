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
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.inspection.Inspection;
import org.xiaohao.supervision.inspection.InspectionFindings;
import org.xiaohao.supervision.inspection.InspectionRow;
import org.xiaohao.supervision.inspection.Inspections;

/** Inspections, the form that opens one, and the page of each with its coverage. */
@Controller
class InspectionPages {

  private static final int PAGE = 50;

  private final Inspections inspections;
  private final InspectionFindings findings;
  private final InspectionForms forms;
  private final PageForms pageForms;
  private final InspectionViews views;

  InspectionPages(Inspections inspections, InspectionFindings findings, InspectionForms forms, PageForms pageForms,
      InspectionViews views) {
    this.inspections = inspections;
    this.findings = findings;
    this.forms = forms;
    this.pageForms = pageForms;
    this.views = views;
  }

  @GetMapping("/desk/inspections")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<InspectionRow> rows = inspections.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("mayOpen", viewer.holds(Role.SUPERVISION_OFFICE));
    return "inspection/inspections";
  }

  @GetMapping("/desk/inspections/new")
  String open(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(forms.open(viewer), Map.of(), new PageForms.Sheet("/desk/inspections/new", model, response));
  }

  @PostMapping("/desk/inspections/new")
  String open(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(forms.open(viewer), typed, form -> "redirect:/inspections/" + inspections.open(viewer, form),
        new PageForms.Sheet("/desk/inspections/new", model, response));
  }

  /** With {@code area}, only the findings behind that area's figures. */
  @GetMapping("/inspections/{ref}")
  String inspection(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) Long area, Model model) {
    Inspection inspection = inspections.byRef(viewer, ref);
    views.fill(viewer, inspection, area, model);
    return "inspection/inspection";
  }

  @GetMapping("/inspections/{ref}/findings/new")
  String find(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    return pageForms.show(views.entryForm(viewer, inspections.byRef(viewer, ref)), Map.of(),
        new PageForms.Sheet("/inspections/" + ref + "/findings/new", model, response));
  }

  @PostMapping("/inspections/{ref}/findings/new")
  String find(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(views.entryForm(viewer, inspections.byRef(viewer, ref)), typed, form -> {
      findings.add(viewer, ref, form);
      return "redirect:/inspections/" + ref;
    }, new PageForms.Sheet("/inspections/" + ref + "/findings/new", model, response));
  }
}
