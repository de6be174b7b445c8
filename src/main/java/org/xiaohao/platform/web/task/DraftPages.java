package org.xiaohao.platform.web.task;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.draft.TaskDraft;
import org.xiaohao.platform.draft.TaskDrafts;
import org.xiaohao.platform.web.Days;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.Retry;
import org.xiaohao.platform.worklist.WorkItem;

/** Saves what is typed into the form of a task: by the button, or by the page's script from time to time (M9). */
@Controller
class DraftPages {

  private static final String BY_SCRIPT = "_auto";

  private final TaskDrafts drafts;
  private final TaskForms forms;
  private final TaskViews views;
  private final Retry retry;
  private final Look look;

  DraftPages(TaskDrafts drafts, TaskForms forms, TaskViews views, Retry retry, Look look) {
    this.drafts = drafts;
    this.forms = forms;
    this.views = views;
    this.retry = retry;
    this.look = look;
  }

  /** Words and times. */
  @Component("draftLook")
  record Look(Texts texts, Days days) {
  }

  /** What the script is told; without a mark nothing was saved. */
  record Saved(String mark, String said) {
  }

  @PostMapping(path = "/tasks/{ref}/draft", params = "!" + BY_SCRIPT)
  String save(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> posted, Model model,
      HttpServletResponse response) {
    return change(viewer, ref, posted, model, response, "draft", item -> saved(viewer, item, posted));
  }

  @PostMapping("/tasks/{ref}/draft/discard")
  String discard(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> posted,
      Model model, HttpServletResponse response) {
    return change(viewer, ref, posted, model, response, "draft-discarded",
        item -> drafts.discard(viewer, item, TaskForms.basis(posted)));
  }

  @PostMapping(path = "/tasks/{ref}/draft", params = BY_SCRIPT)
  ResponseEntity<Saved> saveByScript(Viewer viewer, @PathVariable String ref,
      @RequestParam MultiValueMap<String, String> posted) {
    try {
      TaskDraft draft = saved(viewer, views.visible(viewer, ref), posted);
      return ResponseEntity.ok(
          new Saved(draft.mark(), look.texts().of("task.draft.saved", look.days().minute(draft.savedAt()))));
    } catch (DomainException refusal) {
      if (refusal.kind() != DomainException.Kind.CONFLICT) {
        throw refusal;
      }
      return ResponseEntity.status(HttpStatus.CONFLICT).body(new Saved(null,
          look.texts().error(refusal.getMessage(), refusal.arguments().toArray())));
    }
  }

  private TaskDraft saved(Viewer viewer, WorkItem item, MultiValueMap<String, String> posted) {
    String form = forms.typed(item, posted).toString();
    return retry.get(() -> drafts.save(viewer, item, TaskForms.basis(posted), form));
  }

  /** A change of the draft; where it is refused the page comes back with what was typed. */
  private interface Change {
    void make(WorkItem item);
  }

  private String change(Viewer viewer, String ref, MultiValueMap<String, String> posted, Model model,
      HttpServletResponse response, String said, Change change) {
    WorkItem item = views.visible(viewer, ref);
    try {
      change.make(item);
      return "redirect:/tasks/" + ref + "?said=" + said;
    } catch (DomainException refusal) {
      if (!views.holds(viewer, item)) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      forms.refused(viewer, item, posted, refusal, model);
      return views.page(viewer, item, model);
    }
  }
}
