package org.xiaohao.casework.problem.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.problem.LookBack;
import org.xiaohao.casework.problem.LookBackDraft;
import org.xiaohao.casework.problem.LookBackDraws;
import org.xiaohao.casework.problem.LookBackFinding;
import org.xiaohao.casework.problem.LookBackItem;
import org.xiaohao.casework.problem.LookBacks;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.workflow.FormBinder;

/** Look-backs as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1/look-backs")
class LookBackApi {

  private final LookBacks lookBacks;
  private final LookBackDraws draws;
  private final FormBinder binder;

  LookBackApi(LookBacks lookBacks, LookBackDraws draws, FormBinder binder) {
    this.lookBacks = lookBacks;
    this.draws = draws;
    this.binder = binder;
  }

  /** A look-back with its sample. */
  record Whole(LookBack lookBack, List<LookBackItem> sample) {
  }

  @PostMapping
  ResponseEntity<Map<String, String>> draw(Viewer viewer,
      @RequestBody @Schema(implementation = LookBackDraft.class) JsonNode form) {
    String ref = draws.draw(viewer, binder.bind(form, LookBackDraft.class));
    return Opened.in("/api/v1/look-backs", ref);
  }

  @GetMapping("/{ref}")
  Whole lookBack(Viewer viewer, @PathVariable String ref) {
    LookBack lookBack = lookBacks.byRef(viewer, ref);
    return new Whole(lookBack, lookBacks.sample(viewer, lookBack));
  }

  @PostMapping("/{ref}/items/{item}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void conclude(Viewer viewer, @PathVariable String ref, @PathVariable String item,
      @RequestBody @Schema(implementation = LookBackFinding.class) JsonNode form) {
    lookBacks.byRef(viewer, ref);
    lookBacks.conclude(viewer, ref, item, binder.bind(form, LookBackFinding.class));
  }
}
