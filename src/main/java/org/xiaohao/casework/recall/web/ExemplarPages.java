package org.xiaohao.casework.recall.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.recall.Exemplar;
import org.xiaohao.casework.recall.ExemplarForm;
import org.xiaohao.casework.recall.ExemplarKind;
import org.xiaohao.casework.recall.Exemplars;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;

/** The register of commendations, negative examples and demotions. */
@Controller
class ExemplarPages {

  private static final int PAGE = 50;

  private final Exemplars exemplars;
  private final PostedForm form;

  ExemplarPages(Exemplars exemplars, PostedForm form) {
    this.exemplars = exemplars;
    this.form = form;
  }

  @GetMapping("/desk/exemplars")
  String list(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    return show(viewer, before, Map.of(), null, model);
  }

  @PostMapping("/desk/exemplars")
  String enter(Viewer viewer, @RequestParam Map<String, String> fields, Model model, HttpServletResponse response) {
    try {
      exemplars.enter(viewer, form.bind(fields, ExemplarForm.class));
      return "redirect:/desk/exemplars";
    } catch (DomainException e) {
      response.setStatus(e.kind().status());
      return show(viewer, null, fields, e, model);
    }
  }

  private String show(Viewer viewer, Long before, Map<String, String> fields, DomainException fault, Model model) {
    if (exemplars.keeping(viewer).isEmpty()) {
      throw DomainException.forbidden("exemplar.not.your.office");
    }
    List<Exemplar> rows = exemplars.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("fields", fields);
    model.addAttribute("faults", form.faults(fault));
    model.addAttribute("offices", exemplars.keeping(viewer));
    model.addAttribute("kinds", ExemplarKind.values());
    return "recall/exemplars";
  }

  /** Name and deed of one entry; reading it goes on record. */
  @GetMapping("/exemplars/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    model.addAttribute("ref", ref);
    model.addAttribute("texts", exemplars.texts(viewer, ref));
    return "recall/exemplar";
  }
}
