package org.xiaohao.supervision.bulletin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
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
import org.xiaohao.supervision.bulletin.UnitCheck;
import org.xiaohao.supervision.bulletin.UnitChecks;
import org.xiaohao.supervision.bulletin.UnitObjection;

/** The page on which a unit checks what a circular is to say of it. */
@Controller
class UnitCheckPages {

  private final UnitChecks checks;
  private final PageForms forms;

  UnitCheckPages(UnitChecks checks, PageForms forms) {
    this.checks = checks;
    this.forms = forms;
  }

  @GetMapping("/bulletins/{ref}/units/{office}")
  String check(Viewer viewer, @PathVariable String ref, @PathVariable long office, Model model,
      HttpServletResponse response) {
    UnitCheck check = checks.one(viewer, ref, office);
    Map<String, Object> said = new HashMap<>();
    if (check.objection() != null) {
      said.put("objection", check.objection());
    }
    return forms.show(form(), said, sheet(viewer, check, model, response));
  }

  @PostMapping("/bulletins/{ref}/units/{office}")
  String object(Viewer viewer, @PathVariable String ref, @PathVariable long office,
      @RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
    UnitCheck check = checks.one(viewer, ref, office);
    return forms.take(form(), typed, form -> {
      checks.object(viewer, ref, office, form);
      return "redirect:/desk/bulletins";
    }, sheet(viewer, check, model, response));
  }

  private static PageForms.Form<UnitObjection> form() {
    return new PageForms.Form<>("bulletin/objectToNaming", UnitObjection.class, Map.of());
  }

  private PageForms.Sheet sheet(Viewer viewer, UnitCheck check, Model model, HttpServletResponse response) {
    model.addAttribute("check", check);
    model.addAttribute("items", checks.items(viewer, check));
    return new PageForms.Sheet("bulletin/check", "/bulletins/" + check.ref() + "/units/" + check.officeId(), model, response);
  }
}
