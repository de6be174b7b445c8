package org.xiaohao.supervision.fund.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.fund.FundAllocation;
import org.xiaohao.supervision.fund.FundAllocations;
import org.xiaohao.supervision.fund.FundBatch;
import org.xiaohao.supervision.fund.FundBatches;
import org.xiaohao.supervision.fund.FundCorrections;
import org.xiaohao.supervision.fund.FundLanding;
import org.xiaohao.supervision.fund.FundReceipt;
import org.xiaohao.supervision.fund.FundVersion;
import org.xiaohao.supervision.fund.NewBatch;
import org.xiaohao.supervision.fund.NewLanding;
import org.xiaohao.supervision.fund.NewPayment;

/** Batches and what counties were paid as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class FundApi {

  private static final int PAGE = 100;

  private final FundBatches batches;
  private final FundAllocations allocations;
  private final FundCorrections corrections;
  private final FormBinder binder;

  FundApi(FundBatches batches, FundAllocations allocations, FundCorrections corrections, FormBinder binder) {
    this.batches = batches;
    this.allocations = allocations;
    this.corrections = corrections;
    this.binder = binder;
  }

  /** A batch with what was paid out of it, as far as the caller may see it, and what it said before it was corrected. */
  record Batch(FundBatch batch, List<FundAllocation> allocations, List<FundVersion> versions) {
  }

  /** What a county was paid, with its use, and what either said before it was corrected. */
  record Allocation(FundAllocation allocation, List<FundLanding> landings, List<FundVersion> versions) {
  }

  @GetMapping("/funds")
  Page<FundBatch> list(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(batches.list(viewer, before, PAGE + 1), PAGE, FundBatch::id);
  }

  @PostMapping("/funds")
  ResponseEntity<Map<String, String>> enter(Viewer viewer,
      @RequestBody @Schema(implementation = NewBatch.class) JsonNode form) {
    return Opened.in("/api/v1/funds", batches.enter(viewer, binder.bind(form, NewBatch.class)));
  }

  @GetMapping("/funds/{ref}")
  Batch batch(Viewer viewer, @PathVariable String ref) {
    FundBatch batch = batches.byRef(viewer, ref);
    return new Batch(batch, batches.allocations(viewer, batch), corrections.versions(batch.subject()));
  }

  @PostMapping("/funds/{ref}/payments")
  ResponseEntity<Map<String, String>> pay(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = NewPayment.class) JsonNode form) {
    return Opened.in("/api/v1/fund-allocations", allocations.pay(viewer, ref, binder.bind(form, NewPayment.class)));
  }

  @GetMapping("/fund-allocations/{ref}")
  Allocation allocation(Viewer viewer, @PathVariable String ref) {
    FundAllocation one = allocations.byRef(viewer, ref);
    return new Allocation(one, allocations.landings(one), corrections.versions(one.subject()));
  }

  @PostMapping("/fund-allocations/{ref}/receipt")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void receive(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = FundReceipt.class) JsonNode form) {
    allocations.requireKept(viewer, ref);
    allocations.receive(viewer, ref, binder.bind(form, FundReceipt.class));
  }

  @PostMapping("/fund-allocations/{ref}/landings")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void land(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = NewLanding.class) JsonNode form) {
    allocations.requireKept(viewer, ref);
    allocations.land(viewer, ref, binder.bind(form, NewLanding.class));
  }
}
