package org.xiaohao.supervision.fund.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Consumer;
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
import org.xiaohao.supervision.fund.FundAllocation;
import org.xiaohao.supervision.fund.FundAllocations;
import org.xiaohao.supervision.fund.FundBatch;
import org.xiaohao.supervision.fund.FundBatches;
import org.xiaohao.supervision.fund.FundReceipt;
import org.xiaohao.supervision.fund.NewLanding;

/** What one county was paid, and the county's forms for its receipt and its use. */
@Controller
class AllocationPages {

  private final FundAllocations allocations;
  private final FundBatches batches;
  private final PageForms pageForms;
  private final CaseFrames frames;
  private final FundPages.Sheets sheets;

  AllocationPages(FundAllocations allocations, FundBatches batches, PageForms pageForms, CaseFrames frames,
      FundPages.Sheets sheets) {
    this.allocations = allocations;
    this.batches = batches;
    this.pageForms = pageForms;
    this.frames = frames;
    this.sheets = sheets;
  }

  @GetMapping("/fund-allocations/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    FundAllocation one = allocations.byRef(viewer, ref);
    model.addAttribute("one", one);
    FundBatch batch = batches.byId(one.batchId());
    model.addAttribute("batch", batch);
    model.addAttribute("versions", sheets.corrections().versions(one.subject()));
    model.addAttribute("mayCorrect", sheets.corrections().mayCorrect(viewer, batch));
    model.addAttribute("publication", sheets.publications().of(one).orElse(null));
    model.addAttribute("mayPublish", sheets.publications().mayPublish(viewer, one));
    model.addAttribute("keeps", allocations.keeps(viewer, one));
    model.addAttribute("landings", allocations.landings(one));
    model.addAttribute("problem", sheets.problems().of(viewer, one.subject()).orElse(null));
    model.addAttribute("mayReceive", allocations.mayReceive(viewer, one));
    model.addAttribute("mayLand", allocations.mayLand(viewer, one));
    model.addAttribute("frame", frames.of(viewer, one.subject()));
    return "fund/allocation";
  }

  @GetMapping("/fund-allocations/{ref}/receipt")
  String receive(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    FundAllocation one = allocations.byRef(viewer, ref);
    FundForms.require(allocations.mayReceive(viewer, one), "fund.not.your.office");
    return pageForms.show(sheets.forms().receive(), Map.of("receivedOn", one.paidOn().toString()),
        sheet(ref, "receipt", model, response));
  }

  @PostMapping("/fund-allocations/{ref}/receipt")
  String receive(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    allocations.requireKept(viewer, ref);
    Consumer<FundReceipt> deed = form -> allocations.receive(viewer, ref, form);
    return take(sheets.forms().receive(), typed, deed, ref, sheet(ref, "receipt", model, response));
  }

  @GetMapping("/fund-allocations/{ref}/landing")
  String land(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    FundForms.require(allocations.mayLand(viewer, allocations.byRef(viewer, ref)), "fund.not.your.office");
    return pageForms.show(sheets.forms().land(), Map.of(), sheet(ref, "landing", model, response));
  }

  @PostMapping("/fund-allocations/{ref}/landing")
  String land(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    allocations.requireKept(viewer, ref);
    Consumer<NewLanding> deed = form -> allocations.land(viewer, ref, form);
    return take(sheets.forms().land(), typed, deed, ref, sheet(ref, "landing", model, response));
  }

  private <F extends Record> String take(PageForms.Form<F> form, MultiValueMap<String, String> typed, Consumer<F> deed,
      String ref, PageForms.Sheet sheet) {
    return pageForms.take(form, typed, one -> {
      deed.accept(one);
      return "redirect:/fund-allocations/" + ref;
    }, sheet);
  }

  private static PageForms.Sheet sheet(String ref, String what, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/fund-allocations/" + ref + "/" + what, model, response);
  }
}
