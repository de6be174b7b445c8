package org.xiaohao.supervision.diligence.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
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
import org.xiaohao.supervision.diligence.ContractEnd;
import org.xiaohao.supervision.diligence.FieldDay;
import org.xiaohao.supervision.diligence.FieldNote;
import org.xiaohao.supervision.diligence.IsoWeek;
import org.xiaohao.supervision.diligence.Leader;
import org.xiaohao.supervision.diligence.LeaderVillages;
import org.xiaohao.supervision.diligence.Leaders;
import org.xiaohao.supervision.diligence.MissedWeeks;
import org.xiaohao.supervision.diligence.NewContract;
import org.xiaohao.supervision.diligence.NewFieldDay;

/** Villages of leaders and the days spent there as JSON, with the same rights as the pages (S23). */
@RestController
@RequestMapping("/api/v1")
class VillageApi {

  private static final int PAGE = 100;

  private final Leaders leaders;
  private final VillagePages.Fields fields;
  private final AskedMonth asked;
  private final FormBinder binder;

  VillageApi(Leaders leaders, VillagePages.Fields fields, AskedMonth asked, FormBinder binder) {
    this.leaders = leaders;
    this.fields = fields;
    this.asked = asked;
    this.binder = binder;
  }

  /** The field days of a month, what was found on them, and the weeks without one. */
  record FieldMonth(List<FieldDay> days, List<FieldNote> notes, List<IsoWeek> missed) {
  }

  @GetMapping("/contract-villages")
  Page<LeaderVillages> villages(Viewer viewer, @RequestParam(name = "cursor", required = false) Long after) {
    return Page.of(fields.contracts().list(viewer, after, PAGE + 1), PAGE, row -> row.leader().postId());
  }

  @GetMapping("/missed-weeks")
  Page<MissedWeeks> weeks(Viewer viewer, @RequestParam(required = false) String month,
      @RequestParam(name = "cursor", required = false) Long after) {
    return Page.of(fields.weeks().list(viewer, asked.of(month), after, PAGE + 1), PAGE, row -> row.leader().postId());
  }

  @GetMapping("/leaders/{code}/field-days")
  FieldMonth days(Viewer viewer, @PathVariable String code, @RequestParam(required = false) String month) {
    YearMonth of = asked.of(month);
    Leader leader = leaders.byCode(viewer, code);
    return new FieldMonth(fields.days().days(leader, of), fields.days().notes(leader, of), fields.weeks().of(leader, of));
  }

  @PostMapping("/leaders/{code}/villages")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void take(Viewer viewer, @PathVariable String code,
      @RequestBody @Schema(implementation = NewContract.class) JsonNode form) {
    leaders.requireOwn(viewer, code);
    fields.contracts().take(viewer, code, binder.bind(form, NewContract.class));
  }

  @PostMapping("/leaders/{code}/villages/{village}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(Viewer viewer, @PathVariable String code, @PathVariable long village,
      @RequestBody @Schema(implementation = ContractEnd.class) JsonNode form) {
    leaders.requireOwn(viewer, code);
    fields.contracts().end(viewer, code, village, binder.bind(form, ContractEnd.class));
  }

  @PostMapping("/leaders/{code}/field-days")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void enter(Viewer viewer, @PathVariable String code,
      @RequestBody @Schema(implementation = NewFieldDay.class) JsonNode form) {
    leaders.requireOwn(viewer, code);
    fields.days().enter(viewer, code, binder.bind(form, NewFieldDay.class));
  }
}
