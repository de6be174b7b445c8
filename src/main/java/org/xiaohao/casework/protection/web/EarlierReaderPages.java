package org.xiaohao.casework.protection.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.protection.EarlierReaders;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Texts;

/** Who looked at earlier reports, for the team that verifies a leak (C08). */
@Controller
class EarlierReaderPages {

  private final EarlierReaders readers;
  private final Texts texts;

  EarlierReaderPages(EarlierReaders readers, Texts texts) {
    this.readers = readers;
    this.texts = texts;
  }

  @GetMapping("/clues/{ref}/readers")
  String ask(Viewer viewer, @PathVariable String ref, Model model) {
    return page(viewer, ref, null, model);
  }

  /** A POST, because the list goes on record, and no reference belongs in an address. */
  @PostMapping("/clues/{ref}/readers")
  String list(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) String references, Model model,
      HttpServletResponse response) {
    try {
      model.addAttribute("lines", readers.list(viewer, ref, references));
    } catch (DomainException refusal) {
      if (!refusal.leavesForm()) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      model.addAttribute("fault", texts.error(refusal.getMessage(), refusal.arguments().toArray()));
    }
    return page(viewer, ref, references, model);
  }

  private String page(Viewer viewer, String ref, String references, Model model) {
    model.addAttribute("clue", readers.clue(viewer, ref));
    model.addAttribute("references", references);
    model.addAttribute("most", EarlierReaders.MOST);
    return "protection/readers";
  }
}
