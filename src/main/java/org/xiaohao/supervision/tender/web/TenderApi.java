package org.xiaohao.supervision.tender.web;

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
import org.xiaohao.supervision.tender.NewTender;
import org.xiaohao.supervision.tender.Tender;
import org.xiaohao.supervision.tender.TenderBid;
import org.xiaohao.supervision.tender.TenderFlag;
import org.xiaohao.supervision.tender.TenderVerdict;
import org.xiaohao.supervision.tender.Tenders;

/** Tenders as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1/tenders")
class TenderApi {

  private static final int PAGE = 100;

  private final Tenders tenders;
  private final FormBinder binder;

  TenderApi(Tenders tenders, FormBinder binder) {
    this.tenders = tenders;
    this.binder = binder;
  }

  /** A tender with its bids and the pairs that are flagged. */
  record Screened(Tender tender, List<TenderBid> bids, List<TenderFlag> flags) {
  }

  @GetMapping
  Page<Tender> list(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(tenders.list(viewer, before, PAGE + 1), PAGE, Tender::id);
  }

  @PostMapping
  ResponseEntity<Map<String, String>> enter(Viewer viewer,
      @RequestBody @Schema(implementation = NewTender.class) JsonNode form) {
    return Opened.in("/api/v1/tenders", tenders.enter(viewer, binder.bind(form, NewTender.class)));
  }

  @GetMapping("/{ref}")
  Screened one(Viewer viewer, @PathVariable String ref) {
    Tender tender = tenders.byRef(viewer, ref);
    return new Screened(tender, tenders.bids(tender), tenders.flags(tender));
  }

  @PostMapping("/{ref}/verdict")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void decide(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = TenderVerdict.class) JsonNode form) {
    tenders.requireDeciding(viewer, ref);
    tenders.decide(viewer, ref, binder.bind(form, TenderVerdict.class));
  }
}
