package org.xiaohao.supervision.fund.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.fund.FundAllocations;
import org.xiaohao.supervision.fund.FundPublications;
import org.xiaohao.supervision.fund.NewPublication;
import org.xiaohao.supervision.fund.OpenPayment;
import org.xiaohao.supervision.fund.UnpublishedFund;

/** Open accounts as JSON: published payments without login, the rest with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class OpenFundApi {

  private static final int PAGE = 100;

  private final FundPublications publications;
  private final FundAllocations allocations;
  private final FormBinder binder;

  OpenFundApi(FundPublications publications, FundAllocations allocations, FormBinder binder) {
    this.publications = publications;
    this.allocations = allocations;
    this.binder = binder;
  }

  @GetMapping("/open-funds")
  Page<OpenPayment> open(@RequestParam(required = false) String county,
      @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(publications.list(county, before, PAGE + 1), PAGE, OpenPayment::id);
  }

  @GetMapping("/unpublished-funds")
  Page<UnpublishedFund> missing(Viewer viewer, @RequestParam(name = "cursor", required = false) String after) {
    return Page.of(publications.missing(viewer, after, PAGE + 1), PAGE, UnpublishedFund::key);
  }

  @PostMapping("/fund-allocations/{ref}/publication")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void publish(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = NewPublication.class) JsonNode form) {
    allocations.requireKept(viewer, ref);
    publications.publish(viewer, ref, binder.bind(form, NewPublication.class));
  }
}
