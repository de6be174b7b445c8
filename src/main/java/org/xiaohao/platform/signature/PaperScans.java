package org.xiaohao.platform.signature;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.vault.Keyring;

/** The scans, sealed to the staff like every file, and who may open them: whoever may see the case. */
@Component
class PaperScans {

  private final Attachments attachments;
  private final Keyring keyring;
  private final CaseAccess access;
  private final Audit audit;
  private final BusinessClock clock;

  PaperScans(Attachments attachments, Keyring keyring, CaseAccess access, Audit audit, BusinessClock clock) {
    this.attachments = attachments;
    this.keyring = keyring;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.today();
  }

  void store(CaseRef owner, Upload upload) throws IOException {
    attachments.store(owner, upload, List.of(keyring.staff()));
  }

  AttachmentView of(CaseRef owner) {
    return attachments.of(owner).stream().findFirst()
        .orElseThrow(() -> DomainException.notFound("attachment.unknown"));
  }

  AttachmentView opened(Viewer viewer, CaseRef subject, CaseRef owner) {
    access.requireVisible(viewer, subject);
    AttachmentView file = of(owner);
    if (file.infected()) {
      throw DomainException.forbidden("attachment.infected");
    }
    audit.read(viewer.personId(), subject);
    return file;
  }
}
