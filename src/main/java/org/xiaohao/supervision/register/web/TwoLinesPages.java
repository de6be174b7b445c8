package org.xiaohao.supervision.register.web;

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
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.register.LineDifference;
import org.xiaohao.supervision.register.LineRow;
import org.xiaohao.supervision.register.ReliefLine;
import org.xiaohao.supervision.register.TwoLines;
import org.xiaohao.supervision.register.TwoLinesMatches;

/** The two lists of counties: their import, their differences, and how each is resolved. */
@Controller
class TwoLinesPages {

  private static final int PAGE = 50;

  private final TwoLinesMatches matches;
  private final PageForms pageForms;
  private final RegisterPages.Sheets sheets;

  TwoLinesPages(TwoLinesMatches matches, PageForms pageForms, RegisterPages.Sheets sheets) {
    this.matches = matches;
    this.pageForms = pageForms;
    this.sheets = sheets;
  }

  @GetMapping("/desk/two-lines")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<TwoLines> rows = matches.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("mayImport", sheets.forms().mayEnter(viewer));
    return "register/two-lines-all";
  }

  @GetMapping("/desk/two-lines/new")
  String take(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(sheets.forms().importLine(viewer), Map.of(),
        new PageForms.Sheet("/desk/two-lines/new", model, response));
  }

  @PostMapping("/desk/two-lines/new")
  String take(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(sheets.forms().importLine(viewer), typed,
        form -> "redirect:/two-lines/" + matches.take(viewer, form),
        new PageForms.Sheet("/desk/two-lines/new", model, response));
  }

  @GetMapping("/two-lines/{ref}")
  String one(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "ALLOWANCE") ReliefLine line,
      @RequestParam(defaultValue = "0") int after, Model model) {
    TwoLines one = matches.byRef(viewer, ref);
    Page<LineDifference> page = Page.of(matches.differences(one, line, after, PAGE + 1), PAGE, LineDifference::number);
    model.addAttribute("one", one);
    model.addAttribute("line", line);
    model.addAttribute("rows", page.items());
    model.addAttribute("next", page.next());
    model.addAttribute("heads", page.items().isEmpty() ? List.of() : matches.heads(viewer, one, line));
    model.addAttribute("mayResolve", matches.mayResolve(viewer, one));
    model.addAttribute("frame", sheets.frames().of(viewer, one.subject()));
    return "register/two-lines";
  }

  @GetMapping("/two-lines/{ref}/{line}/{list}/{number}")
  String resolve(Viewer viewer, @PathVariable String ref, @PathVariable ReliefLine line, @PathVariable long list,
      @PathVariable int number, Model model, HttpServletResponse response) {
    matches.requireResolving(viewer, ref);
    return pageForms.show(sheets.forms().resolve(), Map.of(), sheet(ref, new LineRow(line, list, number), model, response));
  }

  @PostMapping("/two-lines/{ref}/{line}/{list}/{number}")
  String resolve(Viewer viewer, @PathVariable String ref, @PathVariable ReliefLine line, @PathVariable long list,
      @PathVariable int number, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    matches.requireResolving(viewer, ref);
    LineRow row = new LineRow(line, list, number);
    return pageForms.take(sheets.forms().resolve(), typed, form -> {
      matches.resolve(viewer, ref, row, form);
      return "redirect:/two-lines/" + ref + "?line=" + line;
    }, sheet(ref, row, model, response));
  }

  private static PageForms.Sheet sheet(String ref, LineRow row, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/two-lines/" + ref + "/" + row.line() + "/" + row.list() + "/" + row.number(), model,
        response);
  }
}
