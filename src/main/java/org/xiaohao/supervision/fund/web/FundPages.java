package org.xiaohao.supervision.fund.web;

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
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.fund.FundAllocations;
import org.xiaohao.supervision.fund.FundBatch;
import org.xiaohao.supervision.fund.FundBatches;
import org.xiaohao.supervision.fund.FundCorrections;
import org.xiaohao.supervision.fund.FundProblems;
import org.xiaohao.supervision.fund.FundPublications;

/** The ledger of funds, one batch with what counties were paid, and the forms to enter both. */
@Controller
class FundPages {

  private static final int PAGE = 50;

  private final FundBatches batches;
  private final FundAllocations allocations;
  private final Sheets sheets;
  private final PageForms pageForms;
  private final CaseFrames frames;

  FundPages(FundBatches batches, FundAllocations allocations, Sheets sheets, PageForms pageForms, CaseFrames frames) {
    this.batches = batches;
    this.allocations = allocations;
    this.sheets = sheets;
    this.pageForms = pageForms;
    this.frames = frames;
  }

  /** The forms, what became of late or idle money, what was corrected and made public; of all pages of funds. */
  @Component("fundSheets")
  record Sheets(FundForms forms, FundProblems problems, FundCorrections corrections, FundPublications publications) {
  }

  @GetMapping("/desk/funds")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<FundBatch> rows = batches.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("mayEnter", viewer.holds(Role.FINANCE));
    return "fund/funds";
  }

  @GetMapping("/desk/funds/new")
  String enter(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(sheets.forms().enterBatch(viewer), Map.of(), new PageForms.Sheet("/desk/funds/new", model, response));
  }

  @PostMapping("/desk/funds/new")
  String enter(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(sheets.forms().enterBatch(viewer), typed, form -> "redirect:/funds/" + batches.enter(viewer, form),
        new PageForms.Sheet("/desk/funds/new", model, response));
  }

  @GetMapping("/funds/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    FundBatch batch = batches.byRef(viewer, ref);
    model.addAttribute("batch", batch);
    model.addAttribute("rows", batches.allocations(viewer, batch));
    model.addAttribute("problem", sheets.problems().of(viewer, batch.subject()).orElse(null));
    model.addAttribute("versions", sheets.corrections().versions(batch.subject()));
    model.addAttribute("mayCorrect", sheets.corrections().mayCorrect(viewer, batch));
    model.addAttribute("mayPay", batches.mayPay(viewer, batch));
    model.addAttribute("frame", frames.of(viewer, batch.subject()));
    return "fund/batch";
  }

  @GetMapping("/funds/{ref}/payments/new")
  String pay(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    FundBatch batch = batches.byRef(viewer, ref);
    FundForms.require(batches.mayPay(viewer, batch), "fund.not.your.office");
    return pageForms.show(sheets.forms().pay(batch), Map.of(), sheet(ref, model, response));
  }

  @PostMapping("/funds/{ref}/payments/new")
  String pay(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    FundBatch batch = batches.byRef(viewer, ref);
    FundForms.require(viewer.holds(Role.FINANCE, batch.officeId()), "fund.not.your.office");
    return pageForms.take(sheets.forms().pay(batch), typed, form -> {
      allocations.pay(viewer, ref, form);
      return "redirect:/funds/" + ref;
    }, sheet(ref, model, response));
  }

  private static PageForms.Sheet sheet(String ref, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/funds/" + ref + "/payments/new", model, response);
  }
}
