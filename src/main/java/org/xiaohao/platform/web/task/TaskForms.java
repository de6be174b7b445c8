package org.xiaohao.platform.web.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.draft.DraftBasis;
import org.xiaohao.platform.draft.TaskDraft;
import org.xiaohao.platform.draft.TaskDrafts;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.WorkItem;

/** The form of a task as the page shows it to its holder: empty, as it was left (M9), as it was typed, or refused. */
@Component
class TaskForms {

  private static final String FORM = "form";
  private static final String BASIS = "basis";

  private final TaskHandlers handlers;
  private final FormModels models;
  private final TaskDrafts drafts;
  private final PageCompletion completion;
  private final ObjectMapper mapper;

  TaskForms(TaskHandlers handlers, FormModels models, TaskDrafts drafts, PageCompletion completion,
      ObjectMapper mapper) {
    this.handlers = handlers;
    this.models = models;
    this.drafts = drafts;
    this.completion = completion;
    this.mapper = mapper;
  }

  /** What was posted, by the fields of the task's form and nothing else: neither password nor token. */
  ObjectNode typed(WorkItem item, MultiValueMap<String, String> posted) {
    return FormTree.of(handler(item).form(), posted);
  }

  /** From which draft and window a page posts. */
  static DraftBasis basis(MultiValueMap<String, String> posted) {
    return new DraftBasis(posted.getFirst("_draft"), posted.getFirst("_window"));
  }

  /** Refuses what is sent from a page that does not know the newest draft, as of another tab; programs say nothing of it. */
  void requireCurrent(Viewer viewer, WorkItem item, MultiValueMap<String, String> posted) {
    if (posted.containsKey("_draft")) {
      drafts.requireCurrent(viewer, item, basis(posted));
    }
  }

  /** The form as it is first shown, or as its holder left it. */
  void open(Viewer viewer, WorkItem item, Model model) {
    Optional<TaskDraft> draft = drafts.of(viewer, item);
    model.addAttribute(FORM, draft.map(kept -> drawn(viewer, item, read(kept.form()), null))
        .orElseGet(() -> models.first(handler(item), Tasks.context(viewer, item))));
    model.addAttribute("draft", draft.orElse(null));
    model.addAttribute(BASIS, new DraftBasis(draft.map(TaskDraft::mark).orElse(null),
        References.next('w').toLowerCase(Locale.ROOT)));
    around(viewer, item, model);
  }

  /** The form as it was typed, with one row more or less. */
  void rows(Viewer viewer, WorkItem item, MultiValueMap<String, String> posted, Model model) {
    ObjectNode typed = typed(item, posted);
    FormTree.removeRow(typed, posted.getFirst("_remove"));
    model.addAttribute(FORM, drawn(viewer, item, typed, posted.getFirst("_add")));
    again(viewer, item, posted, model);
  }

  /** The form as it was typed, with what is wrong; or, if another window has saved meanwhile, beside what was saved there. */
  void refused(Viewer viewer, WorkItem item, MultiValueMap<String, String> posted, DomainException refusal,
      Model model) {
    ObjectNode typed = typed(item, posted);
    String fault = completion.passwordFault(item, refusal);
    model.addAttribute("passwordFault", fault);
    if (TaskDrafts.CHANGED.equals(refusal.getMessage())) {
      drafts.of(viewer, item).ifPresent(other -> clash(viewer, item, posted, other, model));
      return;
    }
    model.addAttribute(FORM, fault != null ? drawn(viewer, item, typed, null)
        : models.refused(handler(item), Tasks.context(viewer, item), typed, refusal));
    again(viewer, item, posted, model);
  }

  /** Sent once more, the page replaces what it has just shown. */
  private void clash(Viewer viewer, WorkItem item, MultiValueMap<String, String> posted, TaskDraft other, Model model) {
    model.addAttribute(FORM, drawn(viewer, item, typed(item, posted), null));
    model.addAttribute("elsewhere", other);
    model.addAttribute("elsewhereForm", drawn(viewer, item, read(other.form()), null));
    model.addAttribute(BASIS, new DraftBasis(other.mark(), posted.getFirst("_window")));
    around(viewer, item, model);
  }

  private void again(Viewer viewer, WorkItem item, MultiValueMap<String, String> posted, Model model) {
    model.addAttribute(BASIS, basis(posted));
    model.addAttribute("unsaved", true);
    around(viewer, item, model);
  }

  /** What stands around the form of whoever holds the task. */
  private void around(Viewer viewer, WorkItem item, Model model) {
    model.addAttribute("signs", completion.signs(item));
    model.addAttribute("told", handler(item).told(Tasks.context(viewer, item)));
  }

  private FormModel drawn(Viewer viewer, WorkItem item, JsonNode typed, String moreRows) {
    return models.withRow(handler(item), Tasks.context(viewer, item), typed, moreRows);
  }

  private TaskHandler<?> handler(WorkItem item) {
    return handlers.of(item.formKey());
  }

  private JsonNode read(String form) {
    try {
      return mapper.readTree(form);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a draft that is no form", e);
    }
  }
}
