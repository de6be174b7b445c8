package org.xiaohao.casework.problem.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
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
import org.xiaohao.casework.problem.Dossier;
import org.xiaohao.casework.problem.Dossiers;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ListRow;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.casework.problem.ProblemList;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;

/** Lists and items as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class ProblemApi {

  private static final int PAGE = 100;

  private final ProblemItems items;
  private final ProblemLists lists;
  private final Dossiers dossiers;
  private final FormBinder binder;

  ProblemApi(ProblemItems items, ProblemLists lists, Dossiers dossiers, FormBinder binder) {
    this.items = items;
    this.lists = lists;
    this.dossiers = dossiers;
    this.binder = binder;
  }

  /** An item with everything on record. */
  record ItemWithDossier(ProblemItem item, Dossier dossier) {
  }

  /** A list with those of its items that the person may see. */
  record ListWithItems(ProblemList list, List<ProblemItem> items) {
  }

  @GetMapping("/items/{ref}")
  ItemWithDossier item(Viewer viewer, @PathVariable String ref) {
    ProblemItem item = items.byRef(viewer, ref);
    return new ItemWithDossier(item, dossiers.of(item));
  }

  @GetMapping("/problem-lists")
  Page<ListRow> lists(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(lists.list(viewer, before, PAGE + 1), PAGE, ListRow::id);
  }

  @GetMapping("/problem-lists/{ref}")
  ListWithItems list(Viewer viewer, @PathVariable String ref) {
    ProblemList list = lists.byRef(viewer, ref);
    return new ListWithItems(list, items.ofList(viewer, list.id()));
  }

  @PostMapping("/problem-lists")
  ResponseEntity<Map<String, String>> enter(Viewer viewer,
      @RequestBody @Schema(implementation = FoundProblems.class) JsonNode found) {
    String ref = lists.enter(viewer, binder.bind(found, FoundProblems.class));
    return Opened.in("/api/v1/problem-lists", ref);
  }
}
