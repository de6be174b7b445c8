package org.xiaohao.casework.problem.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.problem.AnswerFilter;
import org.xiaohao.casework.problem.AnswerMark;
import org.xiaohao.casework.problem.AnswerRow;
import org.xiaohao.casework.problem.NoneHereDraft;
import org.xiaohao.casework.problem.NoneHereDraws;
import org.xiaohao.casework.problem.ParentDraft;
import org.xiaohao.casework.problem.ParentProblem;
import org.xiaohao.casework.problem.ParentProblems;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;

/** Problems of the province and the answers of its counties as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class ParentApi {

  private static final int PAGE = 100;

  private final ParentProblems parents;
  private final NoneHereDraws draws;
  private final ParentMatrix matrix;
  private final FormBinder binder;

  ParentApi(ParentProblems parents, NoneHereDraws draws, ParentMatrix matrix, FormBinder binder) {
    this.parents = parents;
    this.draws = draws;
    this.matrix = matrix;
    this.binder = binder;
  }

  @GetMapping("/parent-problems")
  Page<ParentProblem> all(Viewer viewer, @RequestParam(required = false) String aspect,
      @RequestParam(name = "cursor", required = false) Long after) {
    return Page.of(parents.list(viewer, aspect, after, PAGE + 1), PAGE, ParentProblem::id);
  }

  @GetMapping("/parent-problems/{ref}")
  ParentMatrix.Row one(Viewer viewer, @PathVariable String ref) {
    return matrix.rows(viewer, List.of(parents.byRef(viewer, ref))).get(0);
  }

  @PostMapping("/parent-problems")
  ResponseEntity<Map<String, String>> list(Viewer viewer,
      @RequestBody @Schema(implementation = ParentDraft.class) JsonNode draft) {
    String ref = parents.list(viewer, binder.bind(draft, ParentDraft.class));
    return Opened.in("/api/v1/parent-problems", ref);
  }

  @GetMapping("/county-answers")
  Page<AnswerRow> answers(Viewer viewer, @RequestParam(required = false) String problem,
      @RequestParam(required = false) Long county, @RequestParam(required = false) AnswerMark mark,
      @RequestParam(name = "cursor", required = false) Long after) {
    AnswerFilter filter = new AnswerFilter(problem, county, mark);
    return Page.of(parents.answers(viewer, filter, after, PAGE + 1), PAGE, AnswerRow::listId)
        .counted(parents.count(viewer, filter));
  }

  @PostMapping("/none-here-draws")
  ResponseEntity<Map<String, String>> draw(Viewer viewer,
      @RequestBody @Schema(implementation = NoneHereDraft.class) JsonNode draft) {
    String ref = draws.draw(viewer, binder.bind(draft, NoneHereDraft.class));
    return ResponseEntity.created(URI.create("/api/v1/county-answers?mark=TO_CHECK")).body(Map.of("ref", ref));
  }
}
