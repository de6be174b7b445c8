package org.xiaohao.supervision.diligence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.diligence.DutyRecords;
import org.xiaohao.supervision.diligence.HelperRate;
import org.xiaohao.supervision.diligence.SignaturePhotos;
import org.xiaohao.supervision.diligence.WorkEntries;
import org.xiaohao.supervision.diligence.WorkEntry;

/** The work ledger of helpers, and for inspectors how often households refused to sign (S27). */
@Controller
class WorkEntryPages {

  private static final int PAGE = 50;

  private final WorkEntries entries;
  private final WorkEntryForms forms;
  private final PageForms pageForms;
  private final Shown shown;
  private final DutyRecords records;

  WorkEntryPages(WorkEntries entries, WorkEntryForms forms, PageForms pageForms, Shown shown, DutyRecords records) {
    this.entries = entries;
    this.forms = forms;
    this.pageForms = pageForms;
    this.shown = shown;
    this.records = records;
  }

  /** What the page of an entry shows beside it. */
  @Component("workEntryShown")
  record Shown(CaseFrames frames, SignaturePhotos photos) {
  }

  @GetMapping("/desk/work-entries")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    Page<WorkEntry> page = Page.of(entries.list(viewer, before, PAGE + 1), PAGE, WorkEntry::id);
    model.addAttribute("rows", page.items());
    model.addAttribute("next", page.next());
    model.addAttribute("mayEnter", records.kept() && !entries.helping(viewer).isEmpty());
    model.addAttribute("inspects", entries.inspects(viewer));
    model.addAttribute("kept", records.kept());
    return "diligence/entries";
  }

  @GetMapping("/desk/helpers")
  String rates(Viewer viewer, @RequestParam(required = false) Long after, Model model) {
    Page<HelperRate> page = Page.of(entries.rates(viewer, after, PAGE + 1), PAGE, HelperRate::helperId);
    model.addAttribute("rows", page.items());
    model.addAttribute("next", page.next());
    return "diligence/helpers";
  }

  @GetMapping("/desk/work-entries/new")
  String enter(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(forms.enter(viewer), Map.of(), new PageForms.Sheet("/desk/work-entries/new", model, response));
  }

  @PostMapping("/desk/work-entries/new")
  String enter(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(forms.enter(viewer), typed, form -> "redirect:/work-entries/" + entries.enter(viewer, form),
        new PageForms.Sheet("/desk/work-entries/new", model, response));
  }

  @GetMapping("/work-entries/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    WorkEntry entry = entries.byRef(viewer, ref);
    model.addAttribute("one", entry);
    model.addAttribute("maySettle", entries.maySettle(viewer, entry));
    model.addAttribute("mayAdd", entry.helperId() == viewer.personId());
    model.addAttribute("photos", shown.photos().of(entry));
    model.addAttribute("frame", shown.frames().of(viewer, entry.subject()));
    return "diligence/entry";
  }

  @GetMapping("/work-entries/{ref}/signature")
  String sign(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    return pageForms.show(forms.sign(entries.requireOwn(viewer, ref)), Map.of(), sheet(ref, "signature", model, response));
  }

  @PostMapping("/work-entries/{ref}/signature")
  String sign(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(forms.sign(entries.requireOwn(viewer, ref)), typed, form -> {
      entries.sign(viewer, ref, form);
      return "redirect:/work-entries/" + ref;
    }, sheet(ref, "signature", model, response));
  }

  @GetMapping("/work-entries/{ref}/refusal")
  String refuse(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    entries.requireOwn(viewer, ref);
    return pageForms.show(forms.refuse(), Map.of(), sheet(ref, "refusal", model, response));
  }

  @PostMapping("/work-entries/{ref}/refusal")
  String refuse(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    entries.requireOwn(viewer, ref);
    return pageForms.take(forms.refuse(), typed, form -> {
      entries.refuse(viewer, ref, form);
      return "redirect:/work-entries/" + ref;
    }, sheet(ref, "refusal", model, response));
  }

  private static PageForms.Sheet sheet(String ref, String what, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/work-entries/" + ref + "/" + what, model, response);
  }
}
