package org.xiaohao.casework.accountability.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.accountability.Accountabilities;
import org.xiaohao.casework.accountability.Accountability;
import org.xiaohao.casework.accountability.Dossier;
import org.xiaohao.casework.accountability.Dossiers;
import org.xiaohao.casework.accountability.OpeningChoices;
import org.xiaohao.casework.accountability.TriggerKind;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.web.CaseFrames;

/** The list of cases, the form that opens one, and the page of one. */
@Controller
class AccountabilityPages {

  private static final int PAGE = 50;

  private final Accountabilities cases;
  private final Dossiers dossiers;
  private final OpeningChoices choices;
  private final OpeningFields fields;
  private final CaseFrames frames;

  AccountabilityPages(Accountabilities cases, Dossiers dossiers, OpeningChoices choices, OpeningFields fields,
      CaseFrames frames) {
    this.cases = cases;
    this.dossiers = dossiers;
    this.choices = choices;
    this.fields = fields;
    this.frames = frames;
  }

  @GetMapping("/desk/accountability")
  String list(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<Accountability> rows = cases.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("viewer", viewer);
    model.addAttribute("mayOpen", !choices.opening(viewer).isEmpty());
    return "accountability/cases";
  }

  /** The form; a place must be chosen before its units and posts are shown. */
  @GetMapping("/desk/accountability/new")
  String enter(Viewer viewer, @RequestParam(required = false) Long place, Model model) {
    return form(viewer, place, new LinkedMultiValueMap<>(), null, model);
  }

  @PostMapping("/desk/accountability/new")
  String enter(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    try {
      return "redirect:/accountability/" + cases.open(viewer, fields.bind(typed));
    } catch (DomainException e) {
      if (e.kind() != DomainException.Kind.INVALID) {
        throw e;
      }
      response.setStatus(e.kind().status());
      return form(viewer, fields.place(typed), typed, e, model);
    }
  }

  private String form(Viewer viewer, Long place, MultiValueMap<String, String> typed, DomainException fault,
      Model model) {
    if (choices.opening(viewer).isEmpty()) {
      throw DomainException.forbidden("accountability.not.your.office");
    }
    List<Division> places = choices.places(viewer);
    boolean known = place != null && places.stream().anyMatch(one -> one.id() == place);
    model.addAttribute("typed", typed);
    model.addAttribute("faults", fields.faults(fault));
    model.addAttribute("offices", choices.opening(viewer));
    model.addAttribute("handling", choices.handling(viewer));
    model.addAttribute("places", places);
    model.addAttribute("place", known ? place : null);
    model.addAttribute("units", choices.units(known ? place : null));
    model.addAttribute("negatives", choices.negatives());
    model.addAttribute("triggers", TriggerKind.values());
    return "accountability/new";
  }

  /** Codes and dates; with {@code texts} also names and what lies sealed, which goes on record. */
  @GetMapping("/accountability/{ref}")
  String show(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts,
      Model model) {
    Dossier dossier = dossiers.of(viewer, ref, texts);
    model.addAttribute("viewer", viewer);
    model.addAttribute("dossier", dossier);
    model.addAttribute("one", dossier.accountability());
    model.addAttribute("frame", frames.of(viewer, dossier.accountability().subject()));
    return "accountability/case";
  }
}
