package org.xiaohao.casework.recall.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.recall.Exemplar;
import org.xiaohao.casework.recall.ExemplarForm;
import org.xiaohao.casework.recall.Exemplars;
import org.xiaohao.casework.recall.Recall;
import org.xiaohao.casework.recall.RecallForm;
import org.xiaohao.casework.recall.Recalls;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;

/** Recalls and the register as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class RecallApi {

  private static final int PAGE = 100;

  private final Recalls recalls;
  private final Exemplars exemplars;
  private final FormBinder binder;

  RecallApi(Recalls recalls, Exemplars exemplars, FormBinder binder) {
    this.recalls = recalls;
    this.exemplars = exemplars;
    this.binder = binder;
  }

  /** A recall; texts only if asked for. */
  record Shown(Recall recall, Map<String, String> texts) {
  }

  @GetMapping("/recalls")
  Page<Recall> list(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(recalls.list(viewer, before, PAGE + 1), PAGE, Recall::id);
  }

  @GetMapping("/recalls/{ref}")
  Shown show(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts) {
    Recall one = recalls.byRef(viewer, ref);
    return new Shown(one, texts ? recalls.texts(viewer, one) : Map.of());
  }

  @PostMapping("/recalls")
  ResponseEntity<Map<String, String>> propose(Viewer viewer,
      @RequestBody @Schema(implementation = RecallForm.class) JsonNode form) {
    String ref = recalls.propose(viewer, binder.bind(form, RecallForm.class));
    return Opened.in("/api/v1/recalls", ref);
  }

  @GetMapping("/exemplars")
  Page<Exemplar> exemplars(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(exemplars.list(viewer, before, PAGE + 1), PAGE, Exemplar::id);
  }

  @PostMapping("/exemplars")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> enter(Viewer viewer, @RequestBody @Schema(implementation = ExemplarForm.class) JsonNode form) {
    return Map.of("ref", exemplars.enter(viewer, binder.bind(form, ExemplarForm.class)));
  }
}
