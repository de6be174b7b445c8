package org.xiaohao.casework.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemEvidence;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.StreamedForm;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.workflow.FormBinder;

/** Takes a piece of evidence in as it arrives, from the page and from programs: a description, then at most one file. */
@Component
class EvidenceIntake {

  private static final String PURPOSE = "EVIDENCE";
  private static final StreamedForm.Limits LIMITS = new StreamedForm.Limits(6, 4000, 110L * 1024 * 1024);

  private final ItemEvidence evidence;
  private final Attachments attachments;
  private final Keyring keyring;

  EvidenceIntake(ItemEvidence evidence, Attachments attachments, Keyring keyring) {
    this.evidence = evidence;
    this.attachments = attachments;
    this.keyring = keyring;
  }

  /** Whoever may not add evidence now is refused before anything is read. */
  Incoming from(Viewer viewer, String ref) {
    return new Incoming(viewer, evidence.requireMayAdd(viewer, ref));
  }

  /** The parts as they arrive. */
  final class Incoming implements StreamedForm.Parts {

    private final Viewer viewer;
    private final ProblemItem item;
    private String description;
    private Long attachmentId;

    private Incoming(Viewer viewer, ProblemItem item) {
      this.viewer = viewer;
      this.item = item;
    }

    ProblemItem item() {
      return item;
    }

    /** What was typed; empty if nothing. */
    String description() {
      return description == null ? "" : description;
    }

    /** Reads the form and adds the evidence; returns its id. */
    long read(HttpServletRequest request) throws IOException {
      try {
        new StreamedForm(request, LIMITS).read(this);
        return evidence.add(viewer, item.ref(), description, attachmentId);
      } catch (DomainException refusal) {
        // What is still on its way must be taken, else the sender sees a broken line instead of the reason.
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
        throw refusal;
      }
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
      attachmentId = attachments.store(item.subject(), new Upload(PURPOSE, fileName, declaredType, content),
          List.of(keyring.staff())).id();
    }
  }
}
