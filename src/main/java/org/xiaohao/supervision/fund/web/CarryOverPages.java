package org.xiaohao.supervision.fund.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.fund.CarryOver;
import org.xiaohao.supervision.fund.CarryOverState;
import org.xiaohao.supervision.fund.CarryOvers;
import org.xiaohao.supervision.fund.IdleFund;
import org.xiaohao.supervision.fund.IdleFunds;

/** Carried-over money with its recovery, and the list of all money that lies idle. */
@Controller
class CarryOverPages {

  private static final int PAGE = 50;

  private final CarryOvers carryOvers;
  private final IdleFunds idle;
  private final PageForms pageForms;
  private final CaseFrames frames;
  private final FundPages.Sheets sheets;

  CarryOverPages(CarryOvers carryOvers, IdleFunds idle, PageForms pageForms, CaseFrames frames,
      FundPages.Sheets sheets) {
    this.carryOvers = carryOvers;
    this.idle = idle;
    this.pageForms = pageForms;
    this.frames = frames;
    this.sheets = sheets;
  }

  @GetMapping("/desk/idle-funds")
  String idle(Viewer viewer, @RequestParam(required = false) String after, Model model) {
    Page<IdleFund> page = Page.of(idle.list(viewer, after, PAGE + 1), PAGE, IdleFund::key);
    model.addAttribute("rows", page.items());
    model.addAttribute("next", page.next());
    model.addAttribute("threshold", idle.threshold());
    return "fund/idle";
  }

  @GetMapping("/desk/carry-overs")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<CarryOver> rows = carryOvers.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("mayEnter", !carryOvers.entering(viewer).isEmpty());
    return "fund/carry-overs";
  }

  @GetMapping("/desk/carry-overs/new")
  String enter(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(sheets.forms().enterCarryOver(viewer), Map.of(),
        new PageForms.Sheet("/desk/carry-overs/new", model, response));
  }

  @PostMapping("/desk/carry-overs/new")
  String enter(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(sheets.forms().enterCarryOver(viewer), typed,
        form -> "redirect:/carry-overs/" + carryOvers.enter(viewer, form),
        new PageForms.Sheet("/desk/carry-overs/new", model, response));
  }

  @GetMapping("/carry-overs/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    CarryOver one = carryOvers.byRef(viewer, ref);
    model.addAttribute("one", one);
    model.addAttribute("moves", carryOvers.moves(one));
    model.addAttribute("problem", sheets.problems().of(viewer, one).orElse(null));
    model.addAttribute("mayRecover", carryOvers.mayRecover(viewer, one));
    model.addAttribute("mayMove", carryOvers.mayMove(viewer, one));
    model.addAttribute("frame", frames.of(viewer, one.subject()));
    return "fund/carry-over";
  }

  @GetMapping("/carry-overs/{ref}/recovery")
  String recover(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    FundForms.require(carryOvers.mayRecover(viewer, carryOvers.byRef(viewer, ref)), "fund.not.your.office");
    return pageForms.show(sheets.forms().recover(), Map.of(), sheet(ref, "recovery", model, response));
  }

  @PostMapping("/carry-overs/{ref}/recovery")
  String recover(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    carryOvers.requireRecoverable(viewer, ref);
    return pageForms.take(sheets.forms().recover(), typed, form -> {
      carryOvers.recover(viewer, ref, form);
      return "redirect:/carry-overs/" + ref;
    }, sheet(ref, "recovery", model, response));
  }

  @GetMapping("/carry-overs/{ref}/move")
  String move(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    CarryOver one = carryOvers.byRef(viewer, ref);
    FundForms.require(carryOvers.mayMove(viewer, one), "fund.not.your.office");
    return pageForms.show(sheets.forms().move(back(one)), Map.of(), sheet(ref, "move", model, response));
  }

  @PostMapping("/carry-overs/{ref}/move")
  String move(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    CarryOver one = carryOvers.byRef(viewer, ref);
    FundForms.require(carryOvers.mayMove(viewer, one), "fund.not.your.office");
    return pageForms.take(sheets.forms().move(back(one)), typed, form -> {
      carryOvers.move(viewer, ref, form);
      return "redirect:/carry-overs/" + ref;
    }, sheet(ref, "move", model, response));
  }

  private static boolean back(CarryOver one) {
    return one.state() == CarryOverState.RECOVERING;
  }

  private static PageForms.Sheet sheet(String ref, String what, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/carry-overs/" + ref + "/" + what, model, response);
  }
}
