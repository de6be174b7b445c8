package org.xiaohao.casework.problem.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.xiaohao.casework.problem.AnswerFilter;
import org.xiaohao.casework.problem.AnswerMark;
import org.xiaohao.casework.problem.AnswerRow;
import org.xiaohao.casework.problem.ParentProblem;
import org.xiaohao.casework.problem.ParentProblems;
import org.xiaohao.platform.access.Viewer;

/** Problems of the province: all by county, one with its counties, and the counties' answers. */
@Controller
class ParentPages {

  private static final int PAGE = 30;
  private static final int ANSWERS = 50;

  private final ParentProblems parents;
  private final ParentMatrix matrix;
  private final ParentForms forms;
  private final ParentWords words;

  ParentPages(ParentProblems parents, ParentMatrix matrix, ParentForms forms, ParentWords words) {
    this.parents = parents;
    this.matrix = matrix;
    this.forms = forms;
    this.words = words;
  }

  @GetMapping("/desk/parent-problems")
  String all(Viewer viewer, @RequestParam(required = false) String aspect, @RequestParam(required = false) Long after,
      Model model) {
    String wanted = aspect == null || aspect.isBlank() ? null : aspect;
    List<ParentProblem> problems = parents.list(viewer, wanted, after, PAGE + 1);
    List<ParentMatrix.Row> rows = matrix.rows(viewer, problems.subList(0, Math.min(PAGE, problems.size())));
    model.addAttribute("rows", rows);
    model.addAttribute("counties", ParentMatrix.counties(rows));
    model.addAttribute("next", problems.size() > PAGE ? problems.get(PAGE - 1).id() : null);
    model.addAttribute("mayList", forms.mayList(viewer));
    model.addAttribute("figures", figures(viewer));
    model.addAttribute("aspects", parents.byAspect(viewer));
    model.addAttribute("aspect", wanted);
    model.addAttribute("words", words);
    return "problem/parents";
  }

  private Map<AnswerMark, Integer> figures(Viewer viewer) {
    Map<AnswerMark, Integer> figures = new LinkedHashMap<>();
    Arrays.stream(AnswerMark.values())
        .forEach(mark -> figures.put(mark, parents.count(viewer, new AnswerFilter(null, null, mark))));
    return figures;
  }

  @GetMapping("/parent-problems/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    ParentProblem problem = parents.byRef(viewer, ref);
    model.addAttribute("row", matrix.rows(viewer, List.of(problem)).get(0));
    model.addAttribute("words", words);
    return "problem/parent";
  }

  @GetMapping("/desk/parent-problems/answers")
  String answers(Viewer viewer, @RequestParam(required = false) String problem,
      @RequestParam(required = false) Long county, @RequestParam(required = false) AnswerMark mark,
      @RequestParam(required = false) Long after, Model model) {
    AnswerFilter filter = new AnswerFilter(problem == null || problem.isBlank() ? null : problem, county, mark);
    List<AnswerRow> rows = parents.answers(viewer, filter, after, ANSWERS + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(ANSWERS, rows.size())));
    model.addAttribute("count", parents.count(viewer, filter));
    model.addAttribute("filter", filter);
    model.addAttribute("marks", AnswerMark.values());
    model.addAttribute("next", rows.size() > ANSWERS ? next(filter, rows.get(ANSWERS - 1).listId()) : null);
    model.addAttribute("mayDraw", forms.mayList(viewer));
    return "problem/answers";
  }

  private static String next(AnswerFilter filter, long after) {
    UriComponentsBuilder next = UriComponentsBuilder.newInstance().queryParam("after", after);
    if (filter.problem() != null) {
      next.queryParam("problem", filter.problem());
    }
    if (filter.countyId() != null) {
      next.queryParam("county", filter.countyId());
    }
    if (filter.mark() != null) {
      next.queryParam("mark", filter.mark());
    }
    return next.encode().build().getQuery();
  }
}
