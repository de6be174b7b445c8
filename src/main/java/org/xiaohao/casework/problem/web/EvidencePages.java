package org.xiaohao.casework.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xiaohao.casework.problem.ItemFiles;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.DomainException.Kind;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Downloads;
import org.xiaohao.platform.web.Texts;

/** Takes evidence in and hands it out, as streams: nothing of it touches a disk unsealed (decision 2). */
@Controller
class EvidencePages {

  private final EvidenceIntake intake;
  private final ItemFiles files;
  private final Attachments attachments;
  private final Refusals refusals;

  EvidencePages(EvidenceIntake intake, ItemFiles files, Attachments attachments, Refusals refusals) {
    this.intake = intake;
    this.files = files;
    this.attachments = attachments;
    this.refusals = refusals;
  }

  /** How a refused piece of evidence is shown: on the item's page, with what was typed. */
  @Component
  record Refusals(ItemViews views, Texts texts) {

    String show(Viewer viewer, EvidenceIntake.Incoming incoming, DomainException refusal, Model model) {
      String fault = texts.error(refusal.getMessage(), refusal.arguments().toArray());
      return views.page(viewer, incoming.item(), ItemTab.EVIDENCE,
          Map.of("description", incoming.description(), "fault", fault, "field",
              "file".equals(refusal.field()) ? "file" : "description"), model);
    }
  }

  /** The description stands before the file in the form; without a file, the description alone is the evidence. */
  @PostMapping("/items/{ref}/evidence")
  String add(Viewer viewer, @PathVariable String ref, HttpServletRequest request, HttpServletResponse response,
      Model model) throws IOException {
    EvidenceIntake.Incoming incoming = intake.from(viewer, ref);
    try {
      incoming.read(request);
    } catch (DomainException refusal) {
      if (refusal.kind() != Kind.INVALID && refusal.kind() != Kind.TOO_LARGE) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      return refusals.show(viewer, incoming, refusal, model);
    }
    return "redirect:/items/" + ref + "?tab=evidence";
  }

  /** The working copy; whoever sees the item may have it, and that goes on record first. */
  @GetMapping("/items/{ref}/evidence/{id}")
  void file(Viewer viewer, @PathVariable String ref, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    AttachmentView file = files.copy(viewer, ref, id);
    Downloads.headers(response, file, file.copySize());
    attachments.openCopyAsStaff(file.id(), response.getOutputStream());
  }

  /** The untouched original; a form of its own, so that nobody opens it by the way. */
  @PostMapping("/items/{ref}/evidence/{id}/original")
  void original(Viewer viewer, @PathVariable String ref, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    AttachmentView file = files.original(viewer, ref, id);
    Downloads.headers(response, file, file.size());
    attachments.openAsStaff(file.id(), response.getOutputStream());
  }
}
