package org.xiaohao.supervision.fund.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.fund.BatchCorrection;
import org.xiaohao.supervision.fund.FundAllocations;
import org.xiaohao.supervision.fund.FundCorrections;
import org.xiaohao.supervision.fund.LandingCorrection;
import org.xiaohao.supervision.fund.PaymentCorrection;
import org.xiaohao.supervision.fund.ReceiptCorrection;

/** Corrections of the ledger of funds by programs, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class CorrectionApi {

  private final FundCorrections corrections;
  private final FundAllocations allocations;
  private final FormBinder binder;

  CorrectionApi(FundCorrections corrections, FundAllocations allocations, FormBinder binder) {
    this.corrections = corrections;
    this.allocations = allocations;
    this.binder = binder;
  }

  @PostMapping("/funds/{ref}/corrections")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void batch(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = BatchCorrection.class) JsonNode form) {
    corrections.requireKept(viewer, ref);
    corrections.correctBatch(viewer, ref, binder.bind(form, BatchCorrection.class));
  }

  @PostMapping("/fund-allocations/{ref}/corrections")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void payment(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = PaymentCorrection.class) JsonNode form) {
    corrections.requirePaid(viewer, ref);
    corrections.correctPayment(viewer, ref, binder.bind(form, PaymentCorrection.class));
  }

  @PostMapping("/fund-allocations/{ref}/receipt/corrections")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void receipt(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = ReceiptCorrection.class) JsonNode form) {
    allocations.requireKept(viewer, ref);
    corrections.correctReceipt(viewer, ref, binder.bind(form, ReceiptCorrection.class));
  }

  @PostMapping("/fund-allocations/{ref}/landings/{number}/corrections")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void landing(Viewer viewer, @PathVariable String ref, @PathVariable int number,
      @RequestBody @Schema(implementation = LandingCorrection.class) JsonNode form) {
    allocations.requireKept(viewer, ref);
    corrections.correctLanding(viewer, ref, number, binder.bind(form, LandingCorrection.class));
  }
}
