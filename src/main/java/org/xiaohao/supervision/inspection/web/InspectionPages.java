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
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.inspection.Inspection;
import org.xiaohao.supervision.inspection.InspectionFindings;
import org.xiaohao.supervision.inspection.InspectionRow;
import org.xiaohao.supervision.inspection.Inspections;
import org.xiaohao.supervision.inspection.NewInspection;

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
  String open(Viewer viewer, Model model) {
    return draw(pageForms.first(forms.open(viewer), Map.of()), "inspection/openInspection", "/desk/inspections/new", model);
  }

  @PostMapping("/desk/inspections/new")
  String open(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model) {
    PageForms.Form<NewInspection> form = forms.open(viewer);
    try {
      return "redirect:/inspections/" + inspections.open(viewer, pageForms.bind(form, typed));
    } catch (DomainException refusal) {
      demandInvalid(refusal);
      return draw(pageForms.refused(form, typed, refusal), form.key(), "/desk/inspections/new", model);
    }
  }

  /** With {@code area}, only the findings behind that area's figures. */
  @GetMapping("/inspections/{ref}")
  String inspection(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) Long area, Model model) {
    Inspection inspection = inspections.byRef(viewer, ref);
    views.fill(viewer, inspection, area, model);
    return "inspection/inspection";
  }

  @GetMapping("/inspections/{ref}/findings/new")
  String find(Viewer viewer, @PathVariable String ref, Model model) {
    Inspection inspection = inspections.byRef(viewer, ref);
    return draw(pageForms.first(views.entryForm(viewer, inspection), Map.of()), "inspection/addFinding",
        "/inspections/" + ref + "/findings/new", model);
  }

  @PostMapping("/inspections/{ref}/findings/new")
  String find(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model) {
    var form = views.entryForm(viewer, inspections.byRef(viewer, ref));
    try {
      findings.add(viewer, ref, pageForms.bind(form, typed));
      return "redirect:/inspections/" + ref;
    } catch (DomainException refusal) {
      demandInvalid(refusal);
      return draw(pageForms.refused(form, typed, refusal), form.key(), "/inspections/" + ref + "/findings/new", model);
    }
  }

  private static void demandInvalid(DomainException refusal) {
    if (refusal.kind() != DomainException.Kind.INVALID) {
      throw refusal;
    }
  }

  private static String draw(Object form, String key, String action, Model model) {
    model.addAttribute("key", key);
    model.addAttribute("action", action);
    model.addAttribute("form", form);
    return "work/new";
  }
}
