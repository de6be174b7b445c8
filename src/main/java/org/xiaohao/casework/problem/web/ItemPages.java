package org.xiaohao.casework.problem.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.problem.Dossiers;
import org.xiaohao.casework.problem.ItemEvidence;
import org.xiaohao.casework.problem.ItemReopening;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.access.Viewer;

/** The page of one item: what it is, who answers for it, how long is left, what to do next; and its print view. */
@Controller
class ItemPages {

  private final ProblemItems items;
  private final Dossiers dossiers;
  private final ItemEvidence evidence;
  private final ItemReopening reopening;
  private final ItemWords words;
  private final FindingLinks links;

  ItemPages(ProblemItems items, Dossiers dossiers, ItemEvidence evidence, ItemReopening reopening, ItemWords words,
      FindingLinks links) {
    this.items = items;
    this.dossiers = dossiers;
    this.evidence = evidence;
    this.reopening = reopening;
    this.words = words;
    this.links = links;
  }

  @GetMapping("/items/{ref}")
  String item(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "facts") String tab, Model model) {
    ProblemItem item = items.byRef(viewer, ref);
    model.addAttribute("tab", ItemTab.of(tab));
    model.addAttribute("tabs", ItemTab.values());
    model.addAttribute("mayAdd", evidence.mayAdd(viewer, item));
    model.addAttribute("mayReopen", reopening.mayReopen(viewer, item));
    fill(viewer, item, model);
    return "problem/item";
  }

  @GetMapping("/items/{ref}/print")
  String print(Viewer viewer, @PathVariable String ref, Model model) {
    fill(viewer, items.byRef(viewer, ref), model);
    return "problem/item-print";
  }

  private void fill(Viewer viewer, ProblemItem item, Model model) {
    model.addAttribute("item", item);
    model.addAttribute("dossier", dossiers.of(item));
    model.addAttribute("frame", words.frame(viewer, item.subject()));
    model.addAttribute("facts", words.of(viewer, item));
    model.addAttribute("findings", links.of(viewer, item));
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
  String reopen(Viewer viewer, @PathVariable String ref, @RequestParam String reason) {
    reopening.reopen(viewer, ref, reason);
    return "redirect:/items/" + ref;
  }
}
