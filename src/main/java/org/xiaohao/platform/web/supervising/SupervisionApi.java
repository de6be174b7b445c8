package org.xiaohao.platform.web.supervising;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
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
import org.xiaohao.platform.supervising.OrderForm;
import org.xiaohao.platform.supervising.Supervision;
import org.xiaohao.platform.supervising.SupervisionOrders;
import org.xiaohao.platform.supervising.SupervisionWords;
import org.xiaohao.platform.supervising.Supervisions;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;

/** Supervision as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1/supervisions")
class SupervisionApi {

  private static final int PAGE = 100;

  private final Supervisions supervisions;
  private final SupervisionOrders orders;
  private final FormBinder binder;

  SupervisionApi(Supervisions supervisions, SupervisionOrders orders, FormBinder binder) {
    this.supervisions = supervisions;
    this.orders = orders;
    this.binder = binder;
  }

  @GetMapping
  Page<Supervision> list(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(supervisions.list(viewer, before, PAGE + 1), PAGE, Supervision::id);
  }

  @PostMapping
  ResponseEntity<Map<String, String>> order(Viewer viewer,
      @RequestBody @Schema(implementation = OrderForm.class) JsonNode form) {
    String ref = orders.order(viewer, binder.bind(form, OrderForm.class));
    return Opened.in("/api/v1/supervisions", ref);
  }

  /** With reason, urgings and answers; the reading goes on record. */
  @GetMapping("/{ref}")
  Supervisions.Shown one(Viewer viewer, @PathVariable String ref) {
    return supervisions.shown(viewer, ref);
  }

  @PostMapping("/{ref}/urge")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void urge(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = SupervisionWords.class) JsonNode form) {
    orders.urge(viewer, ref, binder.bind(form, SupervisionWords.class));
  }

  @PostMapping("/{ref}/answers/{no}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(Viewer viewer, @PathVariable String ref, @PathVariable int no,
      @RequestBody @Schema(implementation = SupervisionWords.class) JsonNode form) {
    orders.answer(viewer, ref, no, binder.bind(form, SupervisionWords.class));
  }

  @PostMapping("/{ref}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(Viewer viewer, @PathVariable String ref) {
    orders.end(viewer, ref);
  }
}
