package org.xiaohao.supervision.diligence.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.xiaohao.supervision.diligence.Leader;
import org.xiaohao.supervision.diligence.LeaderMonth;
import org.xiaohao.supervision.diligence.Leaders;
import org.xiaohao.supervision.diligence.NewWorkLog;
import org.xiaohao.supervision.diligence.WorkLog;
import org.xiaohao.supervision.diligence.WorkLogChange;
import org.xiaohao.supervision.diligence.WorkLogCorrection;
import org.xiaohao.supervision.diligence.WorkLogs;

/** Leaders and what they did as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1/leaders")
class LeaderApi {

  private static final int PAGE = 100;

  private final Leaders leaders;
  private final WorkLogs logs;
  private final AskedMonth asked;
  private final FormBinder binder;

  LeaderApi(Leaders leaders, WorkLogs logs, AskedMonth asked, FormBinder binder) {
    this.leaders = leaders;
    this.logs = logs;
    this.asked = asked;
    this.binder = binder;
  }

  /** The time of a month, day by day, with what days said before they were corrected. */
  record Shown(LeaderMonth time, List<WorkLog> days, List<WorkLogChange> changes) {
  }

  @GetMapping
  Page<LeaderMonth> list(Viewer viewer, @RequestParam(required = false) String month,
      @RequestParam(name = "cursor", required = false) Long after) {
    return Page.of(logs.months(viewer, asked.of(month), after, PAGE + 1), PAGE, row -> row.leader().postId());
  }

  @GetMapping("/{code}")
  Shown show(Viewer viewer, @PathVariable String code, @RequestParam(required = false) String month) {
    YearMonth of = asked.of(month);
    Leader leader = leaders.byCode(viewer, code);
    return new Shown(logs.month(leader, of), logs.days(leader, of), logs.changes(leader, of));
  }

  @PostMapping("/{code}/hours")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void enter(Viewer viewer, @PathVariable String code,
      @RequestBody @Schema(implementation = NewWorkLog.class) JsonNode form) {
    leaders.requireOwn(viewer, code);
    logs.enter(viewer, code, binder.bind(form, NewWorkLog.class));
  }

  @PostMapping("/{code}/hours/{day}/corrections")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void correct(Viewer viewer, @PathVariable String code, @PathVariable LocalDate day,
      @RequestBody @Schema(implementation = WorkLogCorrection.class) JsonNode form) {
    leaders.requireOwn(viewer, code);
    logs.correct(viewer, code, day, binder.bind(form, WorkLogCorrection.class));
  }
}
