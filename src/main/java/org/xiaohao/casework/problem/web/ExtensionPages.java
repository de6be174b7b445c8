package org.xiaohao.casework.problem.web;

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
import org.xiaohao.casework.problem.ExtensionRequest;
import org.xiaohao.casework.problem.ItemExtensions;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** The form by which a unit asks for a later date (M15). */
@Controller
class ExtensionPages {

  private final ItemExtensions extensions;
  private final PageForms forms;

  ExtensionPages(ItemExtensions extensions, PageForms forms) {
    this.extensions = extensions;
    this.forms = forms;
  }

  @GetMapping("/items/{ref}/extension")
  String ask(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    ProblemItem item = extensions.applicable(viewer, ref);
    return forms.show(form(item), Map.of(), sheet(item, model, response));
  }

  @PostMapping("/items/{ref}/extension")
  String ask(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    ProblemItem item = extensions.applicable(viewer, ref);
    return forms.take(form(item), typed, form -> {
      extensions.apply(viewer, ref, form);
      return "redirect:/items/" + ref + "?tab=plan#extensions";
    }, sheet(item, model, response));
  }

  private PageForms.Form<ExtensionRequest> form(ProblemItem item) {
    List<Choice> evidence = extensions.usable(item).stream()
        .map(piece -> new Choice(String.valueOf(piece.id()), piece.description())).toList();
    return new PageForms.Form<>("problem/applyExtension", ExtensionRequest.class, Map.of("evidence", evidence));
  }

  private PageForms.Sheet sheet(ProblemItem item, Model model, HttpServletResponse response) {
    model.addAttribute("item", item);
    model.addAttribute("latest", extensions.latest(item));
    return new PageForms.Sheet("problem/extension", "/items/" + item.ref() + "/extension", model, response);
  }
}
