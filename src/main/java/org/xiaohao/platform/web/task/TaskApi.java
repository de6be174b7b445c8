package org.xiaohao.platform.web.task;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.web.filter.AskedFilter;
import org.xiaohao.platform.workflow.Retry;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.WorkTab;

/** The work list and the tasks for programs: what the pages can do, with the same checks. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskApi {

  private static final int MOST = 200;

  private final WorkResources lists;
  private final TaskResources resources;
  private final Tasks tasks;
  private final BulkClaim bulk;
  private final Retry retry;

  TaskApi(WorkResources lists, TaskResources resources, Tasks tasks, BulkClaim bulk, Retry retry) {
    this.lists = lists;
    this.resources = resources;
    this.tasks = tasks;
    this.bulk = bulk;
    this.retry = retry;
  }

  /** A page of a list, by due date or last change; {@code next} leads to the following one, with the same filter. */
  @GetMapping
  Page<WorkResources.Row> list(Viewer viewer, @ModelAttribute AskedFilter filter,
      @RequestParam(required = false) String cursor, @RequestParam(defaultValue = "50") int limit) {
    return lists.page(viewer, filter.typed(WorkTab.MINE), cursor, Math.max(1, Math.min(MOST, limit)));
  }

  @GetMapping("/{ref}")
  ResponseEntity<TaskResources.Task> get(Viewer viewer, @PathVariable String ref) {
    TaskResources.Task task = resources.task(viewer, ref);
    return ResponseEntity.ok().eTag("\"" + task.version() + "\"").body(task);
  }

  /** Completes the task: the body is the form's record, the answer says who has the case now. */
  @Operation(summary = "Completes the task; where that is a signature, the token is its confirmation and no password is asked")
  @PostMapping("/{ref}")
  TaskResources.Done complete(Viewer viewer, @PathVariable String ref, @RequestBody JsonNode form,
      @RequestHeader(name = "If-Match", required = false) String match) {
    if (match != null && !match.equals("*") && !match.equals("\"" + resources.task(viewer, ref).version() + "\"")) {
      throw DomainException.conflict("version.stale");
    }
    retry.run(() -> tasks.complete(viewer, ref, form));
    return resources.done(viewer, ref);
  }

  /** The tasks to claim. */
  record Refs(List<String> refs) {
  }

  @PostMapping("/bulk-claim")
  List<BulkClaim.Outcome> claimMany(Viewer viewer, @RequestBody Refs body) {
    return bulk.claim(viewer, body.refs() == null ? List.of() : body.refs());
  }
}
