package org.xiaohao.supervision.inspection.web;

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
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.inspection.RankStatement;
import org.xiaohao.supervision.inspection.Statements;

/** List, form and page of statement. */
@Controller
class StatementPages {

  private static final int PAGE = 50;

  private final Statements statements;
  private final OversightForms forms;
  private final PageForms pageForms;
  private final CaseFrames frames;

  StatementPages(Statements statements, OversightForms forms, PageForms pageForms, CaseFrames frames) {
    this.statements = statements;
    this.forms = forms;
    this.pageForms = pageForms;
    this.frames = frames;
  }

  @GetMapping("/desk/statement")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<RankStatement> rows = statements.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("mayOpen", forms.may(viewer, "demandStatement"));
    return "inspection/statements";
  }

  @GetMapping("/desk/statement/new")
  String open(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(forms.demandStatement(viewer), Map.of(), new PageForms.Sheet("/desk/statement/new", model, response));
  }

  @PostMapping("/desk/statement/new")
  String open(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(forms.demandStatement(viewer), typed, form -> "redirect:/statements/" + statements.demand(viewer, form),
        new PageForms.Sheet("/desk/statement/new", model, response));
  }

  @GetMapping("/statements/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    RankStatement one = statements.byRef(viewer, ref);
    model.addAttribute("one", one);
    model.addAttribute("frame", frames.of(viewer, one.subject()));
    return "inspection/statement";
  }
}
