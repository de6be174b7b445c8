package org.xiaohao.casework.recall.web;

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
import org.xiaohao.casework.recall.Exemplar;
import org.xiaohao.casework.recall.ExemplarForm;
import org.xiaohao.casework.recall.Exemplars;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.PageForms;

/** The register of commendations, negative examples and demotions. */
@Controller
class ExemplarPages {

  private static final int PAGE = 50;
  private static final String KEY = "recall/enterExemplar";

  private final Exemplars exemplars;
  private final RecallPlaces places;
  private final PageForms forms;

  ExemplarPages(Exemplars exemplars, RecallPlaces places, PageForms forms) {
    this.exemplars = exemplars;
    this.places = places;
    this.forms = forms;
  }

  @GetMapping("/desk/exemplars")
  String list(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    require(viewer);
    List<Exemplar> rows = exemplars.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    return "recall/exemplars";
  }

  @GetMapping("/desk/exemplars/new")
  String enter(Viewer viewer, Model model, HttpServletResponse response) {
    return forms.show(form(viewer), Map.of("office", exemplars.keeping(viewer).get(0).id()), new PageForms.Sheet("/desk/exemplars/new", model, response));
  }

  @PostMapping("/desk/exemplars/new")
  String enter(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return forms.take(form(viewer), typed, form -> {
      exemplars.enter(viewer, form);
      return "redirect:/desk/exemplars";
    },
        new PageForms.Sheet("/desk/exemplars/new", model, response));
  }

  private void require(Viewer viewer) {
    if (exemplars.keeping(viewer).isEmpty()) {
      throw DomainException.forbidden("exemplar.not.your.office");
    }
  }

  private PageForms.Form<ExemplarForm> form(Viewer viewer) {
    require(viewer);
    return new PageForms.Form<>(KEY, ExemplarForm.class, Map.of("office",
        RecallPlaces.choices(exemplars.keeping(viewer)), "unit", RecallPlaces.choices(places.units(exemplars.keeping(viewer)))));
  }

  /** Name and deed of one entry; reading it goes on record. */
  @GetMapping("/exemplars/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    model.addAttribute("ref", ref);
    model.addAttribute("texts", exemplars.texts(viewer, ref));
    return "recall/exemplar";
  }
}
