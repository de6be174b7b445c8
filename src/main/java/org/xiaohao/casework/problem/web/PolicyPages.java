package org.xiaohao.casework.problem.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.problem.ItemPolicies;
import org.xiaohao.casework.problem.PolicyDocument;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.PageForms;

/** The form by which the document of a change of policy is recorded (S21). */
@Controller
class PolicyPages {

  private final ItemPolicies policies;
  private final PageForms forms;

  PolicyPages(ItemPolicies policies, PageForms forms) {
    this.policies = policies;
    this.forms = forms;
  }

  @GetMapping("/items/{ref}/policy")
  String record(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    policies.recordable(viewer, ref);
    return forms.show(form(), Map.of(), sheet(ref, model, response));
  }

  @PostMapping("/items/{ref}/policy")
  String record(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    policies.recordable(viewer, ref);
    return forms.take(form(), typed, form -> {
      policies.record(viewer, ref, form);
      return "redirect:/items/" + ref;
    }, sheet(ref, model, response));
  }

  private static PageForms.Form<PolicyDocument> form() {
    return new PageForms.Form<>("problem/recordPolicy", PolicyDocument.class, Map.of());
  }

  private static PageForms.Sheet sheet(String ref, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/items/" + ref + "/policy", model, response);
  }
}
