package org.xiaohao.supervision.stationed.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.stationed.Attendance;
import org.xiaohao.supervision.stationed.AttendanceEdit;
import org.xiaohao.supervision.stationed.AttendanceEntry;
import org.xiaohao.supervision.stationed.Attendances;
import org.xiaohao.supervision.stationed.NewSpotCheck;
import org.xiaohao.supervision.stationed.SpotCheck;
import org.xiaohao.supervision.stationed.SpotChecks;

/** Attendance and spot checks as JSON, with the same rights and the same rule of the day as the pages. */
@RestController
@RequestMapping("/api/v1/stationed-cadres/{ref}")
class AttendanceApi {

  private final Attendances attendances;
  private final SpotChecks checks;
  private final FormBinder binder;

  AttendanceApi(Attendances attendances, SpotChecks checks, FormBinder binder) {
    this.attendances = attendances;
    this.checks = checks;
    this.binder = binder;
  }

  /** A recorded day with its changes. */
  record Day(Attendance attendance, List<AttendanceEdit> changes) {
  }

  @GetMapping("/attendance")
  Page<Attendance> days(Viewer viewer, @PathVariable String ref,
      @RequestParam(name = "cursor", required = false) LocalDate before) {
    return Page.of(attendances.list(viewer, ref, before, StationedApi.PAGE + 1), StationedApi.PAGE, Attendance::day);
  }

  @GetMapping("/attendance/{day}")
  Day day(Viewer viewer, @PathVariable String ref, @PathVariable LocalDate day) {
    Attendance one = attendances.day(viewer, ref, day);
    return new Day(one, attendances.edits(viewer, ref, List.of(one)));
  }

  @PostMapping("/attendance")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void record(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = AttendanceEntry.class) JsonNode form) {
    attendances.requireRecorder(viewer, ref);
    attendances.record(viewer, ref, binder.bind(form, AttendanceEntry.class));
  }

  @PostMapping("/attendance/change")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void change(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = AttendanceEntry.class) JsonNode form) {
    attendances.requireRecorder(viewer, ref);
    attendances.change(viewer, ref, binder.bind(form, AttendanceEntry.class));
  }

  @GetMapping("/checks")
  Page<SpotCheck> checks(Viewer viewer, @PathVariable String ref,
      @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(checks.list(viewer, ref, before, StationedApi.PAGE + 1), StationedApi.PAGE, SpotCheck::id);
  }

  @PostMapping("/checks")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void check(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = NewSpotCheck.class) JsonNode form) {
    checks.requireChecker(viewer, ref);
    checks.record(viewer, ref, binder.bind(form, NewSpotCheck.class));
  }
}
