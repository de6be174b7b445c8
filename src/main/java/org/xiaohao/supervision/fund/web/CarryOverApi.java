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
import org.xiaohao.supervision.fund.CarryOver;
import org.xiaohao.supervision.fund.CarryOverMove;
import org.xiaohao.supervision.fund.CarryOvers;
import org.xiaohao.supervision.fund.IdleFund;
import org.xiaohao.supervision.fund.IdleFunds;
import org.xiaohao.supervision.fund.NewCarryOver;
import org.xiaohao.supervision.fund.NewMove;
import org.xiaohao.supervision.fund.RecoveryDecision;

/** Carried-over and idle money as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class CarryOverApi {

  private static final int PAGE = 100;

  private final CarryOvers carryOvers;
  private final IdleFunds idle;
  private final FormBinder binder;

  CarryOverApi(CarryOvers carryOvers, IdleFunds idle, FormBinder binder) {
    this.carryOvers = carryOvers;
    this.idle = idle;
    this.binder = binder;
  }

  /** Carried-over money with its repayments or uses. */
  record Shown(CarryOver carryOver, List<CarryOverMove> moves) {
  }

  @GetMapping("/idle-funds")
  Page<IdleFund> idle(Viewer viewer, @RequestParam(name = "cursor", required = false) String after) {
    return Page.of(idle.list(viewer, after, PAGE + 1), PAGE, IdleFund::key);
  }

  @GetMapping("/carry-overs")
  Page<CarryOver> list(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(carryOvers.list(viewer, before, PAGE + 1), PAGE, CarryOver::id);
  }

  @PostMapping("/carry-overs")
  ResponseEntity<Map<String, String>> enter(Viewer viewer,
      @RequestBody @Schema(implementation = NewCarryOver.class) JsonNode form) {
    return Opened.in("/api/v1/carry-overs", carryOvers.enter(viewer, binder.bind(form, NewCarryOver.class)));
  }

  @GetMapping("/carry-overs/{ref}")
  Shown show(Viewer viewer, @PathVariable String ref) {
    CarryOver one = carryOvers.byRef(viewer, ref);
    return new Shown(one, carryOvers.moves(one));
  }

  @PostMapping("/carry-overs/{ref}/recovery")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void recover(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = RecoveryDecision.class) JsonNode form) {
    carryOvers.requireRecoverable(viewer, ref);
    carryOvers.recover(viewer, ref, binder.bind(form, RecoveryDecision.class));
  }

  @PostMapping("/carry-overs/{ref}/moves")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void move(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = NewMove.class) JsonNode form) {
    carryOvers.move(viewer, ref, binder.bind(form, NewMove.class));
  }
}
