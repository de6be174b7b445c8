package org.xiaohao.platform.web.task;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.Retry;
import org.xiaohao.platform.worklist.Claims;

/** How a task comes into somebody's hands and out of them, for programs. */
@RestController
@RequestMapping("/api/v1/tasks/{ref}")
class TaskMovesApi {

  private final TaskResources resources;
  private final Claims claims;
  private final Retry retry;

  TaskMovesApi(TaskResources resources, Claims claims, Retry retry) {
    this.resources = resources;
    this.claims = claims;
    this.retry = retry;
  }

  @PostMapping("/claim")
  TaskResources.Task claim(Viewer viewer, @PathVariable String ref) {
    retry.run(() -> claims.claim(viewer, ref));
    return resources.task(viewer, ref);
  }

  @PostMapping("/give-back")
  TaskResources.Task giveBack(Viewer viewer, @PathVariable String ref) {
    retry.run(() -> claims.giveBack(viewer, ref));
    return resources.task(viewer, ref);
  }

  @PostMapping("/accept")
  TaskResources.Task accept(Viewer viewer, @PathVariable String ref) {
    retry.run(() -> claims.accept(viewer, ref));
    return resources.task(viewer, ref);
  }

  /** Why the task is declined. */
  record Declined(Claims.DeclineReason reason) {
  }

  @PostMapping("/decline")
  void decline(Viewer viewer, @PathVariable String ref, @RequestBody Declined body) {
    if (body.reason() == null) {
      throw DomainException.invalid("reason", "form.NotNull");
    }
    retry.run(() -> claims.decline(viewer, ref, body.reason()));
  }

  /** To whom the task is given. */
  record Assignment(Long person) {
  }

  @PostMapping("/assign")
  TaskResources.Task assign(Viewer viewer, @PathVariable String ref, @RequestBody Assignment body) {
    if (body.person() == null) {
      throw DomainException.invalid("person", "form.NotNull");
    }
    retry.run(() -> claims.assign(viewer, ref, body.person()));
    return resources.task(viewer, ref);
  }

  @GetMapping("/candidates")
  List<TaskResources.Candidate> candidates(Viewer viewer, @PathVariable String ref) {
    return claims.candidates(viewer, ref).stream()
        .map(person -> new TaskResources.Candidate(person.id(), person.name())).toList();
  }
}
