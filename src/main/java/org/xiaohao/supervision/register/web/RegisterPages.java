package org.xiaohao.supervision.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.xiaohao.supervision.register.AdjustmentRow;
import org.xiaohao.supervision.register.AdjustmentState;
import org.xiaohao.supervision.register.Household;
import org.xiaohao.supervision.register.HouseholdFile;
import org.xiaohao.supervision.register.HouseholdFiles;
import org.xiaohao.supervision.register.Households;
import org.xiaohao.supervision.register.RegisterAdjustments;
import org.xiaohao.supervision.register.RegisterState;

/** The lists of the register and the page of one household. */
@Controller
class RegisterPages {

  private static final int PAGE = 50;

  private final Households households;
  private final RegisterAdjustments adjustments;
  private final HouseholdFiles files;
  private final PageForms pageForms;
  private final Sheets sheets;

  RegisterPages(Households households, RegisterAdjustments adjustments, HouseholdFiles files, PageForms pageForms,
      Sheets sheets) {
    this.households = households;
    this.adjustments = adjustments;
    this.files = files;
    this.pageForms = pageForms;
    this.sheets = sheets;
  }

  /** The forms and frames of all pages of the register. */
  @Component("registerSheets")
  record Sheets(RegisterForms forms, CaseFrames frames) {
  }

  @GetMapping("/desk/register")
  String all(Viewer viewer, @RequestParam(defaultValue = "IN") RegisterState state,
      @RequestParam(required = false) String after, Model model) {
    Page<Household> page = Page.of(households.list(viewer, state, after, PAGE + 1), PAGE, Household::key);
    model.addAttribute("rows", page.items());
    model.addAttribute("next", page.next());
    model.addAttribute("state", state);
    model.addAttribute("mayEnter", sheets.forms().mayEnter(viewer));
    return "register/households";
  }

  @GetMapping("/desk/register-adjustments")
  String adjustments(Viewer viewer, @RequestParam(defaultValue = "PROPOSED") AdjustmentState state,
      @RequestParam(required = false) Long before, Model model) {
    List<AdjustmentRow> rows = adjustments.list(viewer, state, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("state", state);
    model.addAttribute("states", AdjustmentState.values());
    return "register/adjustments";
  }

  @GetMapping("/desk/register/new")
  String enter(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(sheets.forms().enter(viewer), Map.of(),
        new PageForms.Sheet("/desk/register/new", model, response));
  }

  @PostMapping("/desk/register/new")
  String enter(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(sheets.forms().enter(viewer), typed,
        form -> "redirect:/households/" + households.enter(viewer, form),
        new PageForms.Sheet("/desk/register/new", model, response));
  }

  @GetMapping("/households/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    HouseholdFile file = files.open(viewer, ref);
    Household one = file.household();
    model.addAttribute("file", file);
    model.addAttribute("one", one);
    model.addAttribute("mayKeep", households.mayKeep(viewer, one));
    model.addAttribute("decidable", file.adjustments().stream().map(HouseholdFile.Adjustment::adjustment)
        .filter(adjustment -> adjustments.mayDecide(viewer, one, adjustment)).map(adjustment -> adjustment.number())
        .toList());
    model.addAttribute("frame", sheets.frames().of(viewer, one.subject()));
    return "register/household";
  }
}
