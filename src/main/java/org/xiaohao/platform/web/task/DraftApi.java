package org.xiaohao.platform.web.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.draft.DraftBasis;
import org.xiaohao.platform.draft.TaskDraft;
import org.xiaohao.platform.draft.TaskDrafts;
import org.xiaohao.platform.workflow.InvalidForm;
import org.xiaohao.platform.workflow.Retry;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/** The draft of a task's form for programs; the tag is the one to send with {@code If-Match} (M9). */
@RestController
@RequestMapping("/api/v1/tasks/{ref}/draft")
class DraftApi {

  private final TaskDrafts drafts;
  private final WorkItems items;
  private final TaskHandlers handlers;
  private final Retry retry;
  private final ObjectMapper mapper;

  DraftApi(TaskDrafts drafts, WorkItems items, TaskHandlers handlers, Retry retry, ObjectMapper mapper) {
    this.drafts = drafts;
    this.items = items;
    this.handlers = handlers;
    this.retry = retry;
    this.mapper = mapper;
  }

  /** What was typed, unchecked, and when. */
  record Kept(LocalDateTime savedAt, JsonNode form) {
  }

  @Operation(summary = "The half-filled form; 204 if nothing was kept")
  @GetMapping
  ResponseEntity<Kept> get(Viewer viewer, @PathVariable String ref) throws JsonProcessingException {
    return answer(viewer, items.visible(viewer, ref));
  }

  @Operation(summary = "Keeps a half-filled form; without the tag of the stored draft only where there is none")
  @PutMapping
  ResponseEntity<Kept> put(Viewer viewer, @PathVariable String ref, @RequestBody JsonNode form,
      @RequestHeader(name = "If-Match", required = false) String match) throws JsonProcessingException {
    WorkItem item = items.visible(viewer, ref);
    FormTree.unknown(handlers.of(item.formKey()).form(), form).ifPresent(field -> {
      throw new InvalidForm(List.of(new InvalidForm.Fault(field, "form.unreadable", List.of())));
    });
    retry.run(() -> drafts.save(viewer, item, basis(match), form.toString()));
    return answer(viewer, item);
  }

  @DeleteMapping
  ResponseEntity<Void> delete(Viewer viewer, @PathVariable String ref,
      @RequestHeader(name = "If-Match", required = false) String match) {
    WorkItem item = items.visible(viewer, ref);
    retry.run(() -> drafts.discard(viewer, item, basis(match)));
    return ResponseEntity.noContent().build();
  }

  private ResponseEntity<Kept> answer(Viewer viewer, WorkItem item) throws JsonProcessingException {
    Optional<TaskDraft> draft = drafts.of(viewer, item);
    return draft.isEmpty() ? ResponseEntity.noContent().build()
        : ResponseEntity.ok().eTag("\"" + draft.get().mark() + "\"")
            .body(new Kept(draft.get().savedAt(), mapper.readTree(draft.get().form())));
  }

  private static DraftBasis basis(String match) {
    return new DraftBasis(match == null ? null : match.replace("\"", ""), null);
  }
}
