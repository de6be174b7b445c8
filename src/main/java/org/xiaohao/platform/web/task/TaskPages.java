package org.xiaohao.platform.web.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.WorkItem;

/** The page of any task: its form on the left, the case around it on the right, and what follows once it is done. */
@Controller
class TaskPages {

  private final TaskHandlers handlers;
  private final Tasks tasks;
  private final PageCompletion completion;
  private final FormModels forms;
  private final TaskViews views;

  TaskPages(TaskHandlers handlers, Tasks tasks, PageCompletion completion, FormModels forms, TaskViews views) {
    this.handlers = handlers;
    this.tasks = tasks;
    this.completion = completion;
    this.forms = forms;
    this.views = views;
  }

  @GetMapping("/tasks/{ref}")
  String show(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) String said, Model model) {
    WorkItem item = views.visible(viewer, ref);
    if (views.holds(viewer, item)) {
      model.addAttribute("form", forms.first(handlers.of(item.formKey()), Tasks.context(viewer, item)));
    }
    model.addAttribute("paper", tasks.mayRecord(viewer, item));
    model.addAttribute("said", said);
    return page(viewer, item, model);
  }

  /** Completes the task, or, by one of the small buttons, adds or removes a row. */
  @PostMapping("/tasks/{ref}")
  String complete(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> posted,
      Model model, HttpServletResponse response) {
    WorkItem item = views.visible(viewer, ref);
    TaskHandler<?> handler = handlers.of(item.formKey());
    ObjectNode typed = FormTree.of(handler.form(), posted);
    if (views.holds(viewer, item) && FormTree.changesRows(posted)) {
      FormTree.removeRow(typed, posted.getFirst("_remove"));
      model.addAttribute("form",
          forms.withRow(handler, Tasks.context(viewer, item), typed, posted.getFirst("_add")));
      return page(viewer, item, model);
    }
    try {
      completion.run(viewer, item, typed, posted.getFirst(PageCompletion.PASSWORD));
      return "redirect:/tasks/" + ref + "/done";
    } catch (DomainException refusal) {
      if (!views.holds(viewer, item) || refusal.kind() == DomainException.Kind.FORBIDDEN) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      String fault = completion.passwordFault(item, refusal);
      model.addAttribute("passwordFault", fault);
      model.addAttribute("form", fault != null ? forms.withRow(handler, Tasks.context(viewer, item), typed, null)
          : forms.refused(handler, Tasks.context(viewer, item), typed, refusal));
      return page(viewer, item, model);
    }
  }

  private String page(Viewer viewer, WorkItem item, Model model) {
    if (views.holds(viewer, item)) {
      model.addAttribute("signs", completion.signs(item));
      model.addAttribute("told", handlers.of(item.formKey()).told(Tasks.context(viewer, item)));
    }
    return views.page(viewer, item, model);
  }


  @GetMapping("/tasks/{ref}/done")
  String done(Viewer viewer, @PathVariable String ref, Model model) {
    return views.after(viewer, views.visible(viewer, ref), model);
  }
}
