package org.xiaohao.casework.clue.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.clue.ClueDossiers;
import org.xiaohao.casework.clue.ClueExtensions;
import org.xiaohao.casework.clue.ClueFiles;
import org.xiaohao.casework.clue.ClueView;
import org.xiaohao.casework.clue.ExtensionReason;
import org.xiaohao.casework.clue.FiledReviews;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.SmallForms;

/** The page of one clue. */
@Controller
class CluePages {

  private final ClueDossiers dossiers;
  private final Terms terms;
  private final ClueFiles files;
  private final CaseFrames frames;
  private final SmallForms small;

  CluePages(ClueDossiers dossiers, Terms terms, ClueFiles files, CaseFrames frames, SmallForms small) {
    this.dossiers = dossiers;
    this.terms = terms;
    this.files = files;
    this.frames = frames;
    this.small = small;
  }

  /** More time, and what came of a filed review. */
  @Component("clueTermPages")
  record Terms(ClueExtensions extensions, FiledReviews reviews) {
  }

  /** Codes and dates; with {@code texts} also what lies sealed, which goes on record. */
  @GetMapping("/clues/{ref}")
  String show(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts,
      Model model) {
    ClueView view = dossiers.of(viewer, ref, texts);
    model.addAttribute("viewer", viewer);
    model.addAttribute("view", view);
    model.addAttribute("clue", view.clue());
    model.addAttribute("mayExtend", terms.extensions().mayExtend(viewer, view.clue()));
    model.addAttribute("mayConclude", terms.reviews().mayConclude(viewer, view.clue()));
    model.addAttribute("mayAddFiles", files.mayAdd(viewer, view.clue()));
    model.addAttribute("mayOpenOriginals", files.mayOpenOriginals(viewer, view.clue()));
    model.addAttribute("reasons", ExtensionReason.values());
    model.addAttribute("frame", frames.of(viewer, view.clue().subject()));
    return "clue/clue";
  }

  @PostMapping("/clues/{ref}/extend")
  String extend(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return small.take("extend", ClueApi.Extension.class, typed,
        form -> terms.extensions().extend(viewer, ref, form.dueOn(), form.reason()),
        new SmallForms.Page(model, response, () -> show(viewer, ref, false, model), "redirect:/clues/" + ref));
  }

  @PostMapping("/clues/{ref}/filed-review")
  String conclude(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return small.take("review", ClueApi.ReviewOutcome.class, typed,
        form -> terms.reviews().conclude(viewer, ref, form.concludedOn(), form.outcome()),
        new SmallForms.Page(model, response, () -> show(viewer, ref, false, model), "redirect:/clues/" + ref));
  }
}
