package org.xiaohao.casework.problem.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.problem.ItemEvidence;
import org.xiaohao.casework.problem.ItemReopening;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.SmallForms;

/** The page of one item: what it is, who answers for it, how long is left, what to do next; and its print view. */
@Controller
class ItemPages {

  private final ProblemItems items;
  private final ItemEvidence evidence;
  private final ItemReopening reopening;
  private final ItemViews views;
  private final SmallForms small;

  ItemPages(ProblemItems items, ItemEvidence evidence, ItemReopening reopening, ItemViews views, SmallForms small) {
    this.items = items;
    this.evidence = evidence;
    this.reopening = reopening;
    this.views = views;
    this.small = small;
  }

  @GetMapping("/items/{ref}")
  String item(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "facts") String tab, Model model) {
    return views.page(viewer, items.byRef(viewer, ref), ItemTab.of(tab), model);
  }

  @GetMapping("/items/{ref}/print")
  String print(Viewer viewer, @PathVariable String ref, Model model) {
    return views.print(viewer, items.byRef(viewer, ref), model);
  }

  /** Ticks one household with one piece of evidence. There is no way to tick two. */
  @PostMapping("/items/{ref}/lines/{line}")
  String tick(Viewer viewer, @PathVariable String ref, @PathVariable int line, @RequestParam long evidence) {
    this.evidence.tick(viewer, ref, line, evidence);
    return "redirect:/items/" + ref + "?tab=evidence#line-" + line;
  }

  @PostMapping("/items/{ref}/lines/{line}/undo")
  String untick(Viewer viewer, @PathVariable String ref, @PathVariable int line) {
    evidence.untick(viewer, ref, line);
    return "redirect:/items/" + ref + "?tab=evidence#line-" + line;
  }

  @PostMapping("/items/{ref}/reopen")
  String reopen(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return small.take("reopen", ItemApi.Relapse.class, typed, form -> reopening.reopen(viewer, ref, form.reason()),
        new SmallForms.Page(model, response, () -> item(viewer, ref, "facts", model), "redirect:/items/" + ref));
  }
}
