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
import org.xiaohao.supervision.inspection.GroupView;
import org.xiaohao.supervision.inspection.Inspection;
import org.xiaohao.supervision.inspection.InspectionCoverage;
import org.xiaohao.supervision.inspection.InspectionEntry;
import org.xiaohao.supervision.inspection.InspectionFindingView;
import org.xiaohao.supervision.inspection.InspectionFindings;
import org.xiaohao.supervision.inspection.InspectionRow;
import org.xiaohao.supervision.inspection.Inspections;
import org.xiaohao.supervision.inspection.NewInspection;

/** Inspections as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1/inspections")
class InspectionApi {

  private static final int PAGE = 100;

  private final Inspections inspections;
  private final InspectionFindings findings;
  private final InspectionCoverage coverage;
  private final FormBinder binder;

  InspectionApi(Inspections inspections, InspectionFindings findings, InspectionCoverage coverage, FormBinder binder) {
    this.inspections = inspections;
    this.findings = findings;
    this.coverage = coverage;
    this.binder = binder;
  }

  /** An inspection with those of its groups that the person sees. */
  record Whole(Inspection inspection, List<GroupView> groups, List<InspectionFindingView> findings,
      List<InspectionCoverage.Area> coverage) {
  }

  @GetMapping
  Page<InspectionRow> inspections(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(inspections.list(viewer, before, PAGE + 1), PAGE, InspectionRow::id);
  }

  @PostMapping
  ResponseEntity<Map<String, String>> open(Viewer viewer,
      @RequestBody @Schema(implementation = NewInspection.class) JsonNode form) {
    String ref = inspections.open(viewer, binder.bind(form, NewInspection.class));
    return Opened.in("/api/v1/inspections", ref);
  }

  @GetMapping("/{ref}")
  Whole inspection(Viewer viewer, @PathVariable String ref) {
    Inspection inspection = inspections.byRef(viewer, ref);
    List<GroupView> groups = findings.groups(viewer, inspection);
    return new Whole(inspection, groups, findings.of(inspection, groups), coverage.of(viewer, inspection));
  }

  @PostMapping("/{ref}/findings")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, Integer> add(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = InspectionEntry.class) JsonNode form) {
    inspections.byRef(viewer, ref);
    return Map.of("number", findings.add(viewer, ref, binder.bind(form, InspectionEntry.class)));
  }
}
