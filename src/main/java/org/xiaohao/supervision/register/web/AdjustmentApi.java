package org.xiaohao.supervision.register.web;

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
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.register.AdjustmentDecision;
import org.xiaohao.supervision.register.AdjustmentForm;
import org.xiaohao.supervision.register.AdjustmentRow;
import org.xiaohao.supervision.register.AdjustmentState;
import org.xiaohao.supervision.register.Households;
import org.xiaohao.supervision.register.NewObjection;
import org.xiaohao.supervision.register.ObjectionAnswer;
import org.xiaohao.supervision.register.RegisterAdjustments;
import org.xiaohao.supervision.register.RegisterObjections;

/** Adjustments of the register as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class AdjustmentApi {

  private static final int PAGE = 100;

  private final Households households;
  private final RegisterAdjustments adjustments;
  private final RegisterObjections objections;
  private final FormBinder binder;

  AdjustmentApi(Households households, RegisterAdjustments adjustments, RegisterObjections objections,
      FormBinder binder) {
    this.households = households;
    this.adjustments = adjustments;
    this.objections = objections;
    this.binder = binder;
  }

  @GetMapping("/register-adjustments")
  Page<AdjustmentRow> list(Viewer viewer, @RequestParam(defaultValue = "PROPOSED") AdjustmentState state,
      @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(adjustments.list(viewer, state, before, PAGE + 1), PAGE, AdjustmentRow::id);
  }

  @PostMapping("/households/{ref}/adjustments")
  ResponseEntity<Map<String, String>> propose(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = AdjustmentForm.class) JsonNode form) {
    requireKeeper(viewer, ref);
    int number = adjustments.propose(viewer, ref, binder.bind(form, AdjustmentForm.class));
    return Opened.in("/api/v1/households/" + ref + "/adjustments", String.valueOf(number));
  }

  @PostMapping("/households/{ref}/adjustments/{number}/decision")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void decide(Viewer viewer, @PathVariable String ref, @PathVariable int number,
      @RequestBody @Schema(implementation = AdjustmentDecision.class) JsonNode form) {
    adjustments.requireDecider(viewer, ref, number);
    adjustments.decide(viewer, ref, number, binder.bind(form, AdjustmentDecision.class));
  }

  @PostMapping("/households/{ref}/adjustments/{number}/objections")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void object(Viewer viewer, @PathVariable String ref, @PathVariable int number,
      @RequestBody @Schema(implementation = NewObjection.class) JsonNode form) {
    requireKeeper(viewer, ref);
    objections.enter(viewer, ref, number, binder.bind(form, NewObjection.class));
  }

  @PostMapping("/households/{ref}/adjustments/{number}/objections/{objection}/answer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(Viewer viewer, @PathVariable String ref, @PathVariable int number, @PathVariable int objection,
      @RequestBody @Schema(implementation = ObjectionAnswer.class) JsonNode form) {
    adjustments.requireDecider(viewer, ref, number);
    objections.answer(viewer, ref, number, objection, binder.bind(form, ObjectionAnswer.class));
  }

  private void requireKeeper(Viewer viewer, String ref) {
    RegisterForms.require(households.mayKeep(viewer, households.byRef(viewer, ref)), "register.not.your.office");
  }
}
