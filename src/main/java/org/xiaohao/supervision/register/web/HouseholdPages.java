package org.xiaohao.supervision.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.register.AdjustmentDecision;
import org.xiaohao.supervision.register.AdjustmentForm;
import org.xiaohao.supervision.register.HouseholdSituations;
import org.xiaohao.supervision.register.Households;
import org.xiaohao.supervision.register.NewObjection;
import org.xiaohao.supervision.register.ObjectionAnswer;
import org.xiaohao.supervision.register.RegisterAdjustments;
import org.xiaohao.supervision.register.RegisterObjections;
import org.xiaohao.supervision.register.Relisting;
import org.xiaohao.supervision.register.SituationForm;

/** The forms about one household. Whoever may not fill one in is told so, and whoever may not know of it finds nothing. */
@Controller
class HouseholdPages {

  private final Households households;
  private final HouseholdSituations situations;
  private final RegisterAdjustments adjustments;
  private final RegisterObjections objections;
  private final Drawing drawing;

  HouseholdPages(Households households, HouseholdSituations situations, RegisterAdjustments adjustments,
      RegisterObjections objections, Drawing drawing) {
    this.households = households;
    this.situations = situations;
    this.adjustments = adjustments;
    this.objections = objections;
    this.drawing = drawing;
  }

  /** How forms are drawn and taken. */
  @Component("registerDrawing")
  record Drawing(RegisterForms forms, PageForms pageForms) {
  }

  @GetMapping("/households/{ref}/situations/new")
  String situation(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    requireKeeper(viewer, ref);
    return show(drawing.forms().situation(), sheet(ref, "situations/new", model, response));
  }

  @PostMapping("/households/{ref}/situations/new")
  String situation(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed,
      Model model, HttpServletResponse response) {
    requireKeeper(viewer, ref);
    Consumer<SituationForm> deed = form -> situations.set(viewer, ref, form);
    return take(drawing.forms().situation(), typed, deed, ref, sheet(ref, "situations/new", model, response));
  }

  @GetMapping("/households/{ref}/listing")
  String relist(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    requireKeeper(viewer, ref);
    return show(drawing.forms().relist(), sheet(ref, "listing", model, response));
  }

  @PostMapping("/households/{ref}/listing")
  String relist(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    requireKeeper(viewer, ref);
    Consumer<Relisting> deed = form -> households.relist(viewer, ref, form);
    return take(drawing.forms().relist(), typed, deed, ref, sheet(ref, "listing", model, response));
  }

  @GetMapping("/households/{ref}/adjustments/new")
  String adjust(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    requireKeeper(viewer, ref);
    return show(drawing.forms().adjust(viewer), sheet(ref, "adjustments/new", model, response));
  }

  @PostMapping("/households/{ref}/adjustments/new")
  String adjust(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    requireKeeper(viewer, ref);
    Consumer<AdjustmentForm> deed = form -> adjustments.propose(viewer, ref, form);
    return take(drawing.forms().adjust(viewer), typed, deed, ref, sheet(ref, "adjustments/new", model, response));
  }

  @GetMapping("/households/{ref}/adjustments/{number}/decision")
  String decide(Viewer viewer, @PathVariable String ref, @PathVariable int number, Model model,
      HttpServletResponse response) {
    adjustments.requireDecider(viewer, ref, number);
    return show(drawing.forms().decide(), sheet(ref, "adjustments/" + number + "/decision", model, response));
  }

  @PostMapping("/households/{ref}/adjustments/{number}/decision")
  String decide(Viewer viewer, @PathVariable String ref, @PathVariable int number,
      @RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
    adjustments.requireDecider(viewer, ref, number);
    Consumer<AdjustmentDecision> deed = form -> adjustments.decide(viewer, ref, number, form);
    return take(drawing.forms().decide(), typed, deed, ref,
        sheet(ref, "adjustments/" + number + "/decision", model, response));
  }

  @GetMapping("/households/{ref}/adjustments/{number}/objections/new")
  String object(Viewer viewer, @PathVariable String ref, @PathVariable int number, Model model,
      HttpServletResponse response) {
    requireKeeper(viewer, ref);
    return show(drawing.forms().object(), sheet(ref, "adjustments/" + number + "/objections/new", model, response));
  }

  @PostMapping("/households/{ref}/adjustments/{number}/objections/new")
  String object(Viewer viewer, @PathVariable String ref, @PathVariable int number,
      @RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
    requireKeeper(viewer, ref);
    Consumer<NewObjection> deed = form -> objections.enter(viewer, ref, number, form);
    return take(drawing.forms().object(), typed, deed, ref,
        sheet(ref, "adjustments/" + number + "/objections/new", model, response));
  }

  @GetMapping("/households/{ref}/adjustments/{number}/objections/{objection}/answer")
  String answer(Viewer viewer, @PathVariable String ref, @PathVariable int number, @PathVariable int objection,
      Model model, HttpServletResponse response) {
    adjustments.requireDecider(viewer, ref, number);
    return show(drawing.forms().answer(),
        sheet(ref, "adjustments/" + number + "/objections/" + objection + "/answer", model, response));
  }

  @PostMapping("/households/{ref}/adjustments/{number}/objections/{objection}/answer")
  String answer(Viewer viewer, @PathVariable String ref, @PathVariable int number, @PathVariable int objection,
      @RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
    adjustments.requireDecider(viewer, ref, number);
    Consumer<ObjectionAnswer> deed = form -> objections.answer(viewer, ref, number, objection, form);
    return take(drawing.forms().answer(), typed, deed, ref,
        sheet(ref, "adjustments/" + number + "/objections/" + objection + "/answer", model, response));
  }

  private void requireKeeper(Viewer viewer, String ref) {
    RegisterForms.require(households.mayKeep(viewer, households.byRef(viewer, ref)), "register.not.your.office");
  }

  private String show(PageForms.Form<?> form, PageForms.Sheet sheet) {
    return drawing.pageForms().show(form, Map.of(), sheet);
  }

  private <F extends Record> String take(PageForms.Form<F> form, MultiValueMap<String, String> typed, Consumer<F> deed,
      String ref, PageForms.Sheet sheet) {
    return drawing.pageForms().take(form, typed, one -> {
      deed.accept(one);
      return "redirect:/households/" + ref;
    }, sheet);
  }

  private static PageForms.Sheet sheet(String ref, String what, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/households/" + ref + "/" + what, model, response);
  }
}
