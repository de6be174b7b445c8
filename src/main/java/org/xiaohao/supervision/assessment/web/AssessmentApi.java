package org.xiaohao.supervision.assessment.web;

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
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.assessment.Assessment;
import org.xiaohao.supervision.assessment.AssessmentAreas;
import org.xiaohao.supervision.assessment.AssessmentEntries;
import org.xiaohao.supervision.assessment.AssessmentEntry;
import org.xiaohao.supervision.assessment.Assessments;
import org.xiaohao.supervision.assessment.CountyLine;
import org.xiaohao.supervision.assessment.IndicatorValue;

/** The assessment as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1/assessments")
class AssessmentApi {

  private static final int PAGE = 100;

  private final Assessments assessments;
  private final AssessmentEntries entries;
  private final AssessmentAreas areas;
  private final FormBinder binder;

  AssessmentApi(Assessments assessments, AssessmentEntries entries, AssessmentAreas areas, FormBinder binder) {
    this.assessments = assessments;
    this.entries = entries;
    this.areas = areas;
    this.binder = binder;
  }

  /** A county in a month with its five indicators, whether all are met, and every version of every value. */
  record Detail(String month, boolean met, CountyLine line, List<IndicatorValue> history) {
  }

  /** A county of the list. */
  record Listed(boolean met, CountyLine line) {
  }

  @GetMapping
  Page<Listed> list(Viewer viewer, @RequestParam(required = false) String month,
      @RequestParam(name = "cursor", required = false) String after) {
    return Page.of(assessments.list(viewer, areas.month(month), after, PAGE + 1).stream()
        .map(line -> new Listed(line.met(), line)).toList(), PAGE, listed -> listed.line().key());
  }

  @GetMapping("/{ref}")
  Detail one(Viewer viewer, @PathVariable String ref) {
    Assessment one = assessments.byRef(viewer, ref);
    CountyLine line = assessments.line(one);
    return new Detail(one.month().toString(), line.met(), line, assessments.history(one));
  }

  @PostMapping
  ResponseEntity<Map<String, String>> enter(Viewer viewer,
      @RequestBody @Schema(implementation = AssessmentEntry.class) JsonNode form) {
    if (areas.entering(viewer).isEmpty()) {
      throw DomainException.forbidden("assessment.not.your.county");
    }
    return Opened.in("/api/v1/assessments", entries.enter(viewer, binder.bind(form, AssessmentEntry.class)));
  }
}
