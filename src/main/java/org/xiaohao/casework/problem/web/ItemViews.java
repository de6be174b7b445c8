package org.xiaohao.casework.problem.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.xiaohao.casework.problem.Dossiers;
import org.xiaohao.casework.problem.ItemEvidence;
import org.xiaohao.casework.problem.ItemExtensions;
import org.xiaohao.casework.problem.ItemFiles;
import org.xiaohao.casework.problem.ItemPolicies;
import org.xiaohao.casework.problem.ItemReopening;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.platform.access.Viewer;

/** Puts an item on a page. */
@Component
class ItemViews {

  private final Dossiers dossiers;
  private final ItemEvidence evidence;
  private final ItemFiles files;
  private final Acts acts;
  private final ItemWords words;
  private final FindingLinks links;

  ItemViews(Dossiers dossiers, ItemEvidence evidence, ItemFiles files, Acts acts, ItemWords words,
      FindingLinks links) {
    this.dossiers = dossiers;
    this.evidence = evidence;
    this.files = files;
    this.acts = acts;
    this.words = words;
    this.links = links;
  }

  /** What may be done to an item outside its tasks. */
  @Component
  record Acts(ItemReopening reopening, ItemExtensions extensions, ItemPolicies policies) {
  }

  /** The item's page, with no form in it refused. */
  String page(Viewer viewer, ProblemItem item, ItemTab tab, Model model) {
    return page(viewer, item, tab, Map.of(), model);
  }

  /**
   * The item's page.
   *
   * @param refused what was typed as evidence and why it was not taken ({@code description}, {@code fault})
   */
  String page(Viewer viewer, ProblemItem item, ItemTab tab, Map<String, String> refused, Model model) {
    model.addAttribute("tab", tab);
    model.addAttribute("tabs", ItemTab.values());
    model.addAttribute("mayAdd", evidence.mayAdd(viewer, item));
    model.addAttribute("mayReopen", acts.reopening().mayReopen(viewer, item));
    model.addAttribute("mayExtend", acts.extensions().mayApply(viewer, item));
    model.addAttribute("mayRecordPolicy", acts.policies().mayRecord(viewer, item));
    model.addAttribute("refused", refused);
    model.addAttribute("mayOpenOriginals", files.mayOpenOriginals(viewer, item));
    if (tab == ItemTab.EVIDENCE) {
      model.addAttribute("files", files.of(item));
    }
    fill(viewer, item, model);
    return "problem/item";
  }

  /** The item on paper. */
  String print(Viewer viewer, ProblemItem item, Model model) {
    model.addAttribute("files", files.of(item));
    fill(viewer, item, model);
    return "problem/item-print";
  }

  private void fill(Viewer viewer, ProblemItem item, Model model) {
    model.addAttribute("item", item);
    model.addAttribute("dossier", dossiers.of(item));
    model.addAttribute("frame", words.frame(viewer, item.subject()));
    model.addAttribute("facts", words.of(viewer, item));
    model.addAttribute("findings", links.of(viewer, item));
  }
}
