package org.xiaohao.platform.document;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.vault.Keyring;

/** Scans of documents, sealed to the staff like every file. */
@Component
class ScanFiles {

  private final Attachments attachments;
  private final Keyring keyring;

  ScanFiles(Attachments attachments, Keyring keyring) {
    this.attachments = attachments;
    this.keyring = keyring;
  }

  void store(CaseRef owner, Upload upload) throws IOException {
    attachments.store(owner, upload, List.of(keyring.staff()));
  }

  List<AttachmentView> of(CaseRef owner) {
    return attachments.of(owner);
  }
}
