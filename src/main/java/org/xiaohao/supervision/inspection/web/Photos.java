package org.xiaohao.supervision.inspection.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.vault.Keyring;

/** Photos of a visit: sealed on their way in, on record before they go out. */
@Component
class Photos {

  private final Attachments attachments;
  private final Keyring keyring;
  private final Audit audit;

  Photos(Attachments attachments, Keyring keyring, Audit audit) {
    this.attachments = attachments;
    this.keyring = keyring;
    this.audit = audit;
  }

  long store(CaseRef visit, Upload photo) throws IOException {
    return attachments.store(visit, photo, List.of(keyring.staff())).id();
  }

  /** Notes the reading first; the caller has checked that the photo is the visit's and the visit visible. */
  AttachmentView open(Viewer viewer, CaseRef visit, long id) {
    audit.read(viewer.personId(), visit);
    return attachments.findAsStaff(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** Writes the untouched original: what a camera noted is part of the evidence. */
  void write(long id, OutputStream out) throws IOException {
    attachments.openAsStaff(id, out);
  }
}
