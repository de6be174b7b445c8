package org.xiaohao.casework.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xiaohao.casework.problem.ItemEvidence;
import org.xiaohao.casework.problem.ItemFiles;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.DomainException.Kind;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.Attachment;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Downloads;
import org.xiaohao.platform.attachment.StreamedForm;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.FormBinder;

/** Takes evidence in and hands it out, as streams: nothing of it touches a disk unsealed (decision 2). */
@Controller
class EvidencePages {

  private static final String PURPOSE = "EVIDENCE";
  private static final StreamedForm.Limits LIMITS = new StreamedForm.Limits(6, 4000, 110L * 1024 * 1024);

  private final ItemEvidence evidence;
  private final ItemFiles files;
  private final Attachments attachments;
  private final Keyring keyring;
  private final Refusals refusals;

  EvidencePages(ItemEvidence evidence, ItemFiles files, Attachments attachments, Keyring keyring, Refusals refusals) {
    this.evidence = evidence;
    this.files = files;
    this.attachments = attachments;
    this.keyring = keyring;
    this.refusals = refusals;
  }

  /** How a refused piece of evidence is shown: on the item's page, with what was typed. */
  @Component
  record Refusals(ItemViews views, Texts texts) {

    String show(Viewer viewer, Incoming incoming, DomainException refusal, Model model) {
      String fault = texts.error(refusal.getMessage(), refusal.arguments().toArray());
      String typed = incoming.description == null ? "" : incoming.description;
      return views.page(viewer, incoming.item, ItemTab.EVIDENCE, Map.of("description", typed, "fault", fault), model);
    }
  }

  /** The description stands before the file in the form; without a file, the description alone is the evidence. */
  @PostMapping("/items/{ref}/evidence")
  String add(Viewer viewer, @PathVariable String ref, HttpServletRequest request, HttpServletResponse response,
      Model model) throws IOException {
    Incoming incoming = new Incoming(evidence.requireMayAdd(viewer, ref));
    try {
      new StreamedForm(request, LIMITS).read(incoming);
      evidence.add(viewer, ref, incoming.description, incoming.attachmentId);
    } catch (DomainException refusal) {
      if (refusal.kind() != Kind.INVALID && refusal.kind() != Kind.TOO_LARGE) {
        throw refusal;
      }
      // What is still on its way must be taken, else the browser shows a broken connection instead of the reason.
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
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

  /** The parts as they arrive. */
  private final class Incoming implements StreamedForm.Parts {

    private final ProblemItem item;
    private String description;
    private Long attachmentId;

    Incoming(ProblemItem item) {
      this.item = item;
    }

    @Override
    public void field(String name, String value) {
      if (name.equals("description")) {
        description = FormBinder.clean(value);
      }
    }

    @Override
    public void file(String name, String fileName, String declaredType, InputStream content) throws IOException {
      if (attachmentId != null) {
        throw DomainException.invalid("file", "problem.evidence.one.file");
      }
      evidence.requireDescription(description);
      Attachment stored = attachments.store(item.subject(), new Upload(PURPOSE, fileName, declaredType, content),
          List.of(keyring.staff()));
      attachmentId = stored.id();
    }
  }
}
