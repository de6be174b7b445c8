package org.xiaohao.supervision.inspection.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.inspection.CovertVisit;
import org.xiaohao.supervision.inspection.CovertVisits;
import org.xiaohao.supervision.inspection.FindingEntry;
import org.xiaohao.supervision.inspection.NewVisit;
import org.xiaohao.supervision.inspection.RefusalRecord;
import org.xiaohao.supervision.inspection.VisitFeedback;
import org.xiaohao.supervision.inspection.VisitFeedbackView;
import org.xiaohao.supervision.inspection.VisitFindingView;
import org.xiaohao.supervision.inspection.VisitFindings;
import org.xiaohao.supervision.inspection.VisitRow;

/** Visits as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1/visits")
class VisitApi {

  private static final int PAGE = 100;

  private final CovertVisits visits;
  private final VisitFindings findings;
  private final VisitFeedback feedback;
  private final FormBinder binder;

  VisitApi(CovertVisits visits, VisitFindings findings, VisitFeedback feedback, FormBinder binder) {
    this.visits = visits;
    this.findings = findings;
    this.feedback = feedback;
    this.binder = binder;
  }

  /** A visit with what was found and how it was served. */
  record Whole(CovertVisit visit, List<VisitFindingView> findings, List<VisitFeedbackView> served) {
  }

  @GetMapping
  Page<VisitRow> visits(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(visits.list(viewer, before, PAGE + 1), PAGE, VisitRow::id);
  }

  @PostMapping
  ResponseEntity<Map<String, String>> open(Viewer viewer,
      @RequestBody @Schema(implementation = NewVisit.class) JsonNode form) {
    String ref = visits.open(viewer, binder.bind(form, NewVisit.class));
    return Opened.in("/api/v1/visits", ref);
  }

  @GetMapping("/{ref}")
  Whole visit(Viewer viewer, @PathVariable String ref) {
    CovertVisit visit = visits.byRef(viewer, ref);
    return new Whole(visit, findings.of(visit), feedback.of(visit));
  }

  @PostMapping("/{ref}/findings")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, Integer> add(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = FindingEntry.class) JsonNode form) {
    findings.requireMayAdd(viewer, ref);
    return Map.of("number", findings.add(viewer, ref, binder.bind(form, FindingEntry.class), List.of()));
  }

  @PostMapping("/{ref}/refusal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void refused(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = RefusalRecord.class) JsonNode form) {
    visits.byRef(viewer, ref);
    feedback.recordRefusal(viewer, ref, binder.bind(form, RefusalRecord.class));
  }
}
