package org.xiaohao.casework.interview.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.interview.Consequence;
import org.xiaohao.casework.interview.FactForm;
import org.xiaohao.casework.interview.FactKind;
import org.xiaohao.casework.interview.Grade;
import org.xiaohao.casework.interview.NegativeList;
import org.xiaohao.casework.interview.NegativeListEntry;
import org.xiaohao.casework.interview.TriggerFacts;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Role;

/** Where oversight offices enter facts, and where the leading group's office keeps the negative list. */
@Controller
class FactPages {

  private static final int PAGE = 50;
  private static final List<String> FACT = List.of("office", "kind", "area", "grade", "prominent", "negativeCode",
      "factOn", "source", "evidence", "unit");
  private static final List<String> ENTRY = List.of("code", "text", "consequence", "effectiveFrom", "dropped");

  private final TriggerFacts facts;
  private final NegativeList negativeList;
  private final InterviewForms forms;

  FactPages(TriggerFacts facts, NegativeList negativeList, InterviewForms forms) {
    this.facts = facts;
    this.negativeList = negativeList;
    this.forms = forms;
  }

  @GetMapping("/desk/facts")
  String facts(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    return showFacts(viewer, Map.of(), null, before, model);
  }

  /** Enters the fact or, by the small button, shows the units of the chosen place and keeps what was typed. */
  @PostMapping("/desk/facts")
  String enter(Viewer viewer, @RequestParam Map<String, String> fields, Model model, HttpServletResponse response) {
    if (fields.containsKey("_units")) {
      return showFacts(viewer, fields, null, null, model);
    }
    try {
      facts.enter(viewer, forms.bind(fields, FACT, FactForm.class));
      return "redirect:/desk/facts";
    } catch (DomainException e) {
      response.setStatus(e.kind().status());
      return showFacts(viewer, fields, e, null, model);
    }
  }

  private String showFacts(Viewer viewer, Map<String, String> fields, DomainException fault, Long before,
      Model model) {
    List<Long> offices = viewer.officesWith(Set.of(Role.SUPERVISION_OFFICE));
    if (offices.isEmpty()) {
      throw DomainException.forbidden("trigger.not.your.office");
    }
    model.addAttribute("faults", forms.faults(fault));
    model.addAttribute("fields", fields);
    model.addAttribute("offices", offices);
    List<Division> areas = offices.stream().flatMap(office -> facts.areas(office).stream()).distinct().toList();
    model.addAttribute("areas", areas);
    model.addAttribute("areaNames", areas.stream().collect(Collectors.toMap(Division::id, Division::name)));
    model.addAttribute("units", facts.units(viewer, place(fields)));
    model.addAttribute("kinds", FactKind.entered());
    model.addAttribute("grades", Grade.values());
    model.addAttribute("negatives", negativeList.today());
    model.addAttribute("rows", facts.list(viewer, before, PAGE));
    return "interview/facts";
  }

  private static Long place(Map<String, String> fields) {
    String place = fields.get("unitPlace");
    return place != null && place.matches("\\d{1,18}") ? Long.valueOf(place) : null;
  }

  @GetMapping("/desk/negative-list")
  String negatives(Viewer viewer, Model model) {
    return showNegatives(viewer, Map.of(), null, model);
  }

  @PostMapping("/desk/negative-list")
  String enterNegative(Viewer viewer, @RequestParam Map<String, String> fields, Model model,
      HttpServletResponse response) {
    try {
      negativeList.enter(viewer, forms.bind(fields, ENTRY, NegativeListEntry.class));
      return "redirect:/desk/negative-list";
    } catch (DomainException e) {
      response.setStatus(e.kind().status());
      return showNegatives(viewer, fields, e, model);
    }
  }

  private String showNegatives(Viewer viewer, Map<String, String> fields, DomainException fault, Model model) {
    model.addAttribute("faults", forms.faults(fault));
    model.addAttribute("fields", fields);
    model.addAttribute("rows", negativeList.history());
    model.addAttribute("mayEdit", negativeList.mayEdit(viewer));
    model.addAttribute("consequences", Consequence.values());
    return "interview/negative-list";
  }
}
