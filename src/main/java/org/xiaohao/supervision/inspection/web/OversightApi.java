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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.inspection.DirectReport;
import org.xiaohao.supervision.inspection.DirectReports;
import org.xiaohao.supervision.inspection.NewDirectReport;
import org.xiaohao.supervision.inspection.NewHearing;
import org.xiaohao.supervision.inspection.NewStatement;
import org.xiaohao.supervision.inspection.PromiseView;
import org.xiaohao.supervision.inspection.PublicHearing;
import org.xiaohao.supervision.inspection.PublicHearings;
import org.xiaohao.supervision.inspection.RankStatement;
import org.xiaohao.supervision.inspection.Statements;

/** Direct reports, statements and hearings as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class OversightApi {

  private final DirectReports reports;
  private final Statements statements;
  private final PublicHearings hearings;
  private final FormBinder binder;

  OversightApi(DirectReports reports, Statements statements, PublicHearings hearings, FormBinder binder) {
    this.reports = reports;
    this.statements = statements;
    this.hearings = hearings;
    this.binder = binder;
  }

  /** A hearing with what was promised. */
  record Hearing(PublicHearing hearing, List<PromiseView> promises) {
  }

  @PostMapping("/direct-reports")
  ResponseEntity<Map<String, String>> report(Viewer viewer,
      @RequestBody @Schema(implementation = NewDirectReport.class) JsonNode form) {
    return Opened.in("/api/v1/direct-reports", reports.report(viewer, binder.bind(form, NewDirectReport.class)));
  }

  @GetMapping("/direct-reports/{ref}")
  DirectReport report(Viewer viewer, @PathVariable String ref) {
    return reports.byRef(viewer, ref);
  }

  @PostMapping("/direct-reports/{ref}/release")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void release(Viewer viewer, @PathVariable String ref) {
    reports.release(viewer, ref);
  }

  @PostMapping("/statements")
  ResponseEntity<Map<String, String>> demand(Viewer viewer,
      @RequestBody @Schema(implementation = NewStatement.class) JsonNode form) {
    return Opened.in("/api/v1/statements", statements.demand(viewer, binder.bind(form, NewStatement.class)));
  }

  @GetMapping("/statements/{ref}")
  RankStatement statement(Viewer viewer, @PathVariable String ref) {
    return statements.byRef(viewer, ref);
  }

  @PostMapping("/hearings")
  ResponseEntity<Map<String, String>> open(Viewer viewer,
      @RequestBody @Schema(implementation = NewHearing.class) JsonNode form) {
    return Opened.in("/api/v1/hearings", hearings.open(viewer, binder.bind(form, NewHearing.class)));
  }

  @GetMapping("/hearings/{ref}")
  Hearing hearing(Viewer viewer, @PathVariable String ref) {
    PublicHearing hearing = hearings.byRef(viewer, ref);
    return new Hearing(hearing, hearings.promises(hearing));
  }
}
