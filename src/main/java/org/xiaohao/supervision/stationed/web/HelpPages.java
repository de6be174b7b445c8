package org.xiaohao.supervision.stationed.web;

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
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.stationed.EndHelp;
import org.xiaohao.supervision.stationed.HelpPair;
import org.xiaohao.supervision.stationed.HelpPairs;
import org.xiaohao.supervision.stationed.HouseholdList;
import org.xiaohao.supervision.stationed.NewHelp;
import org.xiaohao.supervision.stationed.StationedOffices;
import org.xiaohao.supervision.stationed.StationedVillage;
import org.xiaohao.supervision.stationed.StationedVillages;

/** Who helps which household of a village, which nobody helps, and the forms of both; names only when asked for. */
@Controller
class HelpPages {

  private final StationedVillages villages;
  private final HelpPairs pairs;
  private final StationedOffices offices;
  private final PageForms pageForms;

  HelpPages(StationedVillages villages, HelpPairs pairs, StationedOffices offices, PageForms pageForms) {
    this.villages = villages;
    this.pairs = pairs;
    this.offices = offices;
    this.pageForms = pageForms;
  }

  @GetMapping("/stationed-villages/{ref}/help")
  String pairs(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts,
      @RequestParam(required = false) Long before, Model model) {
    StationedVillage one = village(viewer, ref, "help", model);
    List<HelpPair> rows = pairs.list(viewer, ref, texts, before, StationedPages.PAGE + 1);
    model.addAttribute("opened", texts);
    model.addAttribute("mayKeep", pairs.keeps(viewer, one));
    page(rows, rows.size() > StationedPages.PAGE ? rows.get(StationedPages.PAGE - 1).id() : null, model);
    return "stationed/help";
  }

  @GetMapping("/stationed-villages/{ref}/helpless")
  String helpless(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) String after, Model model) {
    StationedVillage one = village(viewer, ref, "helpless", model);
    List<String> rows = pairs.helpless(viewer, ref, after, StationedPages.PAGE + 1);
    model.addAttribute("mayKeep", pairs.keeps(viewer, one));
    page(rows, rows.size() > StationedPages.PAGE ? rows.get(StationedPages.PAGE - 1) : null, model);
    return "stationed/helpless";
  }

  private StationedVillage village(Viewer viewer, String ref, String at, Model model) {
    StationedVillage one = villages.byRef(viewer, ref);
    model.addAttribute("one", one);
    model.addAttribute("at", at);
    model.addAttribute("count", pairs.count(one));
    return one;
  }

  private static void page(List<?> rows, Object next, Model model) {
    model.addAttribute("rows", rows.subList(0, Math.min(StationedPages.PAGE, rows.size())));
    model.addAttribute("next", next);
  }

  @GetMapping("/stationed-villages/{ref}/households")
  String households(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    pairs.requireKeeper(viewer, ref);
    return pageForms.show(list(), Map.of("numbers", String.join("\n", pairs.households(viewer, ref))),
        sheet("/stationed-villages/" + ref + "/households", model, response));
  }

  @PostMapping("/stationed-villages/{ref}/households")
  String households(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    pairs.requireKeeper(viewer, ref);
    return pageForms.take(list(), typed, form -> {
      pairs.enterHouseholds(viewer, ref, form);
      return "redirect:/stationed-villages/" + ref + "/helpless";
    }, sheet("/stationed-villages/" + ref + "/households", model, response));
  }

  /** With a household, its form is about that one. */
  @GetMapping("/stationed-villages/{ref}/help/new")
  String pair(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) String household, Model model,
      HttpServletResponse response) {
    return pageForms.show(pairing(viewer, ref), household == null ? Map.of() : Map.of("household", household),
        sheet("/stationed-villages/" + ref + "/help/new", model, response));
  }

  @PostMapping("/stationed-villages/{ref}/help/new")
  String pair(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(pairing(viewer, ref), typed, form -> {
      pairs.pair(viewer, ref, form);
      return "redirect:/stationed-villages/" + ref + "/help";
    }, sheet("/stationed-villages/" + ref + "/help/new", model, response));
  }

  @GetMapping("/help-pairs/{ref}/end")
  String end(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    pairs.requireKeeper(viewer, pairs.byRef(viewer, ref).villageRef());
    return pageForms.show(ending(), Map.of(), sheet("/help-pairs/" + ref + "/end", model, response));
  }

  @PostMapping("/help-pairs/{ref}/end")
  String end(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    String village = pairs.byRef(viewer, ref).villageRef();
    pairs.requireKeeper(viewer, village);
    return pageForms.take(ending(), typed, form -> {
      pairs.end(viewer, ref, form);
      return "redirect:/stationed-villages/" + village + "/help";
    }, sheet("/help-pairs/" + ref + "/end", model, response));
  }

  private static PageForms.Form<HouseholdList> list() {
    return new PageForms.Form<>("stationed/enterHouseholds", HouseholdList.class, Map.of());
  }

  private PageForms.Form<NewHelp> pairing(Viewer viewer, String ref) {
    pairs.requireKeeper(viewer, ref);
    return new PageForms.Form<>("stationed/pairHelper", NewHelp.class, Map.of("office",
        offices.senders(villages.byRef(viewer, ref).villageId()).stream()
            .map(one -> new Choice(String.valueOf(one.id()), one.name())).toList()));
  }

  private static PageForms.Form<EndHelp> ending() {
    return new PageForms.Form<>("stationed/endHelp", EndHelp.class, Map.of());
  }

  private static PageForms.Sheet sheet(String action, Model model, HttpServletResponse response) {
    return new PageForms.Sheet(action, model, response);
  }
}
