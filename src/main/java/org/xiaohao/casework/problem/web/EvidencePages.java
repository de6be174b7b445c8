package org.xiaohao.casework.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xiaohao.casework.problem.Dossiers;
import org.xiaohao.casework.problem.ItemEvidence;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.Attachment;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Downloads;
import org.xiaohao.platform.attachment.StreamedForm;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.workflow.FormBinder;

/** Takes evidence in and hands it out, as streams: nothing of it touches a disk unsealed (decision 2). */
@Controller
class EvidencePages {

  private static final String PURPOSE = "EVIDENCE";
  private static final StreamedForm.Limits LIMITS = new StreamedForm.Limits(6, 4000, 110L * 1024 * 1024);

  private final ItemEvidence evidence;
  private final Dossiers dossiers;
  private final Attachments attachments;
  private final Keyring keyring;
  private final Audit audit;

  EvidencePages(ItemEvidence evidence, Dossiers dossiers, Attachments attachments, Keyring keyring,
      Audit audit) {
    this.evidence = evidence;
    this.dossiers = dossiers;
    this.attachments = attachments;
    this.keyring = keyring;
    this.audit = audit;
  }

  /** The description stands before the file in the form; without a file, the description alone is the evidence. */
  @PostMapping("/items/{ref}/evidence")
  String add(Viewer viewer, @PathVariable String ref, HttpServletRequest request) throws IOException {
    Incoming incoming = new Incoming(evidence.requireMayAdd(viewer, ref));
    new StreamedForm(request, LIMITS).read(incoming);
    evidence.add(viewer, ref, incoming.description, incoming.attachmentId);
    return "redirect:/items/" + ref + "?tab=evidence";
  }

  /** Sends a file as a download; whoever sees the item may have it, and that goes on record first. */
  @GetMapping("/items/{ref}/evidence/{id}")
  void file(Viewer viewer, @PathVariable String ref, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    long attachment = dossiers.attachment(viewer, ref, id).orElseThrow(() -> DomainException.notFound("unknown"));
    audit.read(viewer.personId(), attachments.ownerOf(attachment).orElseThrow());
    AttachmentView file = attachments.findAsStaff(attachment).orElseThrow(() -> DomainException.notFound("unknown"));
    Downloads.headers(response, file, file.size());
    attachments.openAsStaff(attachment, response.getOutputStream());
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
      if (description == null || description.isBlank()) {
        throw DomainException.invalid("description", "problem.evidence.description", 500);
      }
      Attachment stored = attachments.store(item.subject(), new Upload(PURPOSE, fileName, declaredType, content),
          List.of(keyring.staff()));
      attachmentId = stored.id();
    }
  }
}
