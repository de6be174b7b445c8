package org.xiaohao.supervision.fund.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
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
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.fund.BatchCorrection;
import org.xiaohao.supervision.fund.FundAllocation;
import org.xiaohao.supervision.fund.FundAllocations;
import org.xiaohao.supervision.fund.FundBatch;
import org.xiaohao.supervision.fund.FundCorrections;
import org.xiaohao.supervision.fund.FundLanding;
import org.xiaohao.supervision.fund.LandingCorrection;
import org.xiaohao.supervision.fund.PaymentCorrection;
import org.xiaohao.supervision.fund.ReceiptCorrection;

/** The forms that correct wrong entries of the ledger; each begins with what the entry says now. */
@Controller
class CorrectionPages {

  private static final PageForms.Form<BatchCorrection> BATCH =
      new PageForms.Form<>("fund/correctBatch", BatchCorrection.class, Map.of());
  private static final PageForms.Form<PaymentCorrection> PAYMENT =
      new PageForms.Form<>("fund/correctPayment", PaymentCorrection.class, Map.of());
  private static final PageForms.Form<ReceiptCorrection> RECEIPT =
      new PageForms.Form<>("fund/correctReceipt", ReceiptCorrection.class, Map.of());
  private static final PageForms.Form<LandingCorrection> LANDING =
      new PageForms.Form<>("fund/correctLanding", LandingCorrection.class, Map.of());

  private final FundCorrections corrections;
  private final FundAllocations allocations;
  private final PageForms pageForms;

  CorrectionPages(FundCorrections corrections, FundAllocations allocations, PageForms pageForms) {
    this.corrections = corrections;
    this.allocations = allocations;
    this.pageForms = pageForms;
  }

  @GetMapping("/funds/{ref}/correction")
  String batch(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    FundBatch now = corrections.requireKept(viewer, ref);
    return pageForms.show(BATCH, Map.of("documentNumber", now.documentNumber(), "title", now.title(), "amount",
        typed(now.amount()), "source", now.source(), "year", now.budgetYear(), "arrivedOn", now.arrivedOn().toString()),
        new PageForms.Sheet("/funds/" + ref + "/correction", model, response));
  }

  @PostMapping("/funds/{ref}/correction")
  String batch(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    corrections.requireKept(viewer, ref);
    return pageForms.take(BATCH, typed, form -> {
      corrections.correctBatch(viewer, ref, form);
      return "redirect:/funds/" + ref;
    }, new PageForms.Sheet("/funds/" + ref + "/correction", model, response));
  }

  @GetMapping("/fund-allocations/{ref}/correction")
  String payment(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    FundAllocation now = corrections.requirePaid(viewer, ref);
    return pageForms.show(PAYMENT, Map.of("amount", typed(now.amount()), "paidOn", now.paidOn().toString()),
        sheet(ref, "correction", model, response));
  }

  @PostMapping("/fund-allocations/{ref}/correction")
  String payment(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    corrections.requirePaid(viewer, ref);
    return take(PAYMENT, typed, form -> corrections.correctPayment(viewer, ref, form), ref,
        sheet(ref, "correction", model, response));
  }

  @GetMapping("/fund-allocations/{ref}/receipt/correction")
  String receipt(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    allocations.requireKept(viewer, ref);
    FundAllocation now = allocations.byRef(viewer, ref);
    FundForms.require(now.receivedOn() != null, "fund.landed.unreceived");
    return pageForms.show(RECEIPT, Map.of("receivedOn", now.receivedOn().toString()),
        sheet(ref, "receipt/correction", model, response));
  }

  @PostMapping("/fund-allocations/{ref}/receipt/correction")
  String receipt(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    allocations.requireKept(viewer, ref);
    return take(RECEIPT, typed, form -> corrections.correctReceipt(viewer, ref, form), ref,
        sheet(ref, "receipt/correction", model, response));
  }

  @GetMapping("/fund-allocations/{ref}/landings/{number}/correction")
  String landing(Viewer viewer, @PathVariable String ref, @PathVariable int number, Model model,
      HttpServletResponse response) {
    allocations.requireKept(viewer, ref);
    FundLanding now = corrections.landing(allocations.byRef(viewer, ref), number);
    return pageForms.show(LANDING, Map.of("amount", typed(now.amount()), "landedOn", now.landedOn().toString(), "purpose",
        now.purpose()), sheet(ref, "landings/" + number + "/correction", model, response));
  }

  @PostMapping("/fund-allocations/{ref}/landings/{number}/correction")
  String landing(Viewer viewer, @PathVariable String ref, @PathVariable int number,
      @RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
    allocations.requireKept(viewer, ref);
    return take(LANDING, typed, form -> corrections.correctLanding(viewer, ref, number, form), ref,
        sheet(ref, "landings/" + number + "/correction", model, response));
  }

  private <F extends Record> String take(PageForms.Form<F> form, MultiValueMap<String, String> typed, Consumer<F> deed,
      String ref, PageForms.Sheet sheet) {
    return pageForms.take(form, typed, one -> {
      deed.accept(one);
      return "redirect:/fund-allocations/" + ref;
    }, sheet);
  }

  private static String typed(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  private static PageForms.Sheet sheet(String ref, String what, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/fund-allocations/" + ref + "/" + what, model, response);
  }
}
