package org.xiaohao.supervision.stationed.web;

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
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.stationed.CadreGrade;
import org.xiaohao.supervision.stationed.DutyVisits;
import org.xiaohao.supervision.stationed.GroupVillage;
import org.xiaohao.supervision.stationed.NewGroup;
import org.xiaohao.supervision.stationed.NewVisit;
import org.xiaohao.supervision.stationed.WorkGroup;
import org.xiaohao.supervision.stationed.WorkGroups;

/** Work groups, their visits and what they say of cadres as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class GroupApi {

  private final WorkGroups groups;
  private final DutyVisits visits;
  private final FormBinder binder;

  GroupApi(WorkGroups groups, DutyVisits visits, FormBinder binder) {
    this.groups = groups;
    this.visits = visits;
    this.binder = binder;
  }

  @GetMapping("/stationed-groups")
  Page<WorkGroup> groups(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(groups.list(viewer, before, StationedApi.PAGE + 1), StationedApi.PAGE, WorkGroup::id);
  }

  @PostMapping("/stationed-groups")
  ResponseEntity<Map<String, String>> send(Viewer viewer,
      @RequestBody @Schema(implementation = NewGroup.class) JsonNode form) {
    return Opened.in("/api/v1/stationed-groups", groups.send(viewer, binder.bind(form, NewGroup.class)));
  }

  @GetMapping("/stationed-groups/{ref}")
  WorkGroup group(Viewer viewer, @PathVariable String ref) {
    return groups.byRef(viewer, ref);
  }

  @GetMapping("/stationed-groups/{ref}/villages")
  Page<GroupVillage> villages(Viewer viewer, @PathVariable String ref,
      @RequestParam(name = "cursor", required = false) Long after) {
    return Page.of(groups.villages(groups.byRef(viewer, ref), after, StationedApi.PAGE + 1), StationedApi.PAGE,
        GroupVillage::id);
  }

  @PostMapping("/stationed-groups/{ref}/villages/{village}/visit")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void visit(Viewer viewer, @PathVariable String ref, @PathVariable String village,
      @RequestBody @Schema(implementation = NewVisit.class) JsonNode form) {
    visits.requireMember(viewer, ref);
    visits.record(viewer, ref, village, binder.bind(form, NewVisit.class));
  }

  @GetMapping("/stationed-cadres/{ref}/grades")
  Page<CadreGrade> grades(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts,
      @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(visits.grades(viewer, ref, texts, before, StationedApi.PAGE + 1), StationedApi.PAGE, CadreGrade::id);
  }
}
