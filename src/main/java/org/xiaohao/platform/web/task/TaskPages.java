package org.xiaohao.platform.web.task;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.WorkItem;

/** The page of any task: its form on the left, the case around it on the right, and what follows once it is done. */
@Controller
class TaskPages {

  private final Tasks tasks;
  private final PageCompletion completion;
  private final TaskForms forms;
  private final TaskViews views;

  TaskPages(Tasks tasks, PageCompletion completion, TaskForms forms, TaskViews views) {
    this.tasks = tasks;
    this.completion = completion;
    this.forms = forms;
    this.views = views;
  }

  @GetMapping("/tasks/{ref}")
  String show(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) String said, Model model) {
    WorkItem item = views.visible(viewer, ref);
    if (views.holds(viewer, item)) {
      forms.open(viewer, item, model);
    }
    model.addAttribute("paper", tasks.mayRecord(viewer, item));
    model.addAttribute("said", said);
    return views.page(viewer, item, model);
  }

  /** Completes the task, or, by one of the small buttons, adds or removes a row. */
  @PostMapping("/tasks/{ref}")
  String complete(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> posted,
      Model model, HttpServletResponse response) {
    WorkItem item = views.visible(viewer, ref);
    if (views.holds(viewer, item) && FormTree.changesRows(posted)) {
      forms.rows(viewer, item, posted, model);
      return views.page(viewer, item, model);
    }
    try {
      forms.requireCurrent(viewer, item, posted);
      completion.run(viewer, item, forms.typed(item, posted), posted.getFirst(PageCompletion.PASSWORD));
      return "redirect:/tasks/" + ref + "/done";
    } catch (DomainException refusal) {
      if (!views.holds(viewer, item) || refusal.kind() == DomainException.Kind.FORBIDDEN) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      forms.refused(viewer, item, posted, refusal, model);
      return views.page(viewer, item, model);
    }
  }

  @GetMapping("/tasks/{ref}/done")
  String done(Viewer viewer, @PathVariable String ref, Model model) {
    return views.after(viewer, views.visible(viewer, ref), model);
  }
}
