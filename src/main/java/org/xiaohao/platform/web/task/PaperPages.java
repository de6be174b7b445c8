package org.xiaohao.platform.web.task;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Downloads;
import org.xiaohao.platform.attachment.FileForm;
import org.xiaohao.platform.signature.PaperSignatures;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.WorkItem;

/** Records what somebody signed on paper (ruling 25): first the scan, then the task's own form. */
@Controller
class PaperPages {

  private final PaperSignatures papers;
  private final TaskHandlers handlers;
  private final FormModels forms;
  private final Look look;
  private final Attachments attachments;

  PaperPages(PaperSignatures papers, TaskHandlers handlers, FormModels forms, Look look, Attachments attachments) {
    this.papers = papers;
    this.handlers = handlers;
    this.forms = forms;
    this.look = look;
    this.attachments = attachments;
  }

  /** Words, and the posts of who signed. */
  @Component("paperLook")
  record Look(Texts texts, Viewers viewers) {
  }

  @GetMapping("/tasks/{ref}/paper")
  String show(Viewer viewer, @PathVariable String ref, Model model) {
    WorkItem item = papers.task(viewer, ref);
    TaskHandler<?> handler = handlers.of(item.formKey());
    if (papers.begun(viewer, ref).isPresent()) {
      model.addAttribute("form",
          forms.withRow(handler, context(item), JsonNodeFactory.instance.objectNode(), null));
    }
    return page(viewer, item, model);
  }

  @PostMapping("/tasks/{ref}/paper/scan")
  String scan(Viewer viewer, @PathVariable String ref, HttpServletRequest request, Model model,
      HttpServletResponse response) throws IOException {
    WorkItem item = papers.task(viewer, ref);
    FileForm scan = new FileForm("PAPER", (form, upload) -> papers.scan(viewer, ref, form.date("signedOn"), upload));
    try {
      scan.read(request);
      return "redirect:/tasks/" + ref + "/paper";
    } catch (DomainException refusal) {
      if (refusal.kind() == DomainException.Kind.FORBIDDEN) {
        throw refusal;
      }
      fault(refusal, model, response);
      model.addAttribute("signedOn", scan.text("signedOn"));
      return page(viewer, item, model);
    }
  }

  @PostMapping("/tasks/{ref}/paper")
  String complete(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> posted,
      Model model, HttpServletResponse response) {
    WorkItem item = papers.task(viewer, ref);
    TaskHandler<?> handler = handlers.of(item.formKey());
    ObjectNode typed = FormTree.of(handler.form(), posted);
    try {
      papers.complete(viewer, ref, typed);
      return "redirect:/tasks/" + ref + "/done";
    } catch (DomainException refusal) {
      if (refusal.kind() == DomainException.Kind.FORBIDDEN) {
        throw refusal;
      }
      fault(refusal, model, response);
      model.addAttribute("form", forms.refused(handler, context(item), typed, refusal));
      return page(viewer, item, model);
    }
  }

  @GetMapping("/papers/{id}")
  void fetch(Viewer viewer, @PathVariable long id, HttpServletResponse response) throws IOException {
    AttachmentView file = papers.opened(viewer, id);
    Downloads.headers(response, file, file.size());
    attachments.openAsStaff(file.id(), response.getOutputStream());
  }

  private void fault(DomainException refusal, Model model, HttpServletResponse response) {
    response.setStatus(refusal.kind().status());
    model.addAttribute("fault", look.texts().error(refusal.getMessage(), refusal.arguments().toArray()));
    model.addAttribute("faultField", refusal.field());
  }

  private TaskContext context(WorkItem item) {
    return Tasks.context(look.viewers().of(item.assigneeId()), item);
  }

  private String page(Viewer viewer, WorkItem item, Model model) {
    model.addAttribute("item", item);
    model.addAttribute("name", look.texts().task(item.formKey()));
    papers.begun(viewer, item.ref()).ifPresent(paper -> {
      model.addAttribute("paper", paper);
      model.addAttribute("file", papers.file(paper));
    });
    return "work/paper";
  }
}
