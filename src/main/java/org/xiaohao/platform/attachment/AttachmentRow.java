package org.xiaohao.platform.attachment;

import java.time.Instant;
import java.util.HexFormat;
import org.xiaohao.platform.access.CaseRef;

/** The row of a file; MyBatis reads and fills the fields. */
class AttachmentRow {

  private long id;
  private String ownerKind;
  private long ownerId;
  private String purpose;
  private String suite;
  private ScanState scanState;
  private Instant storedAt;

  private AttachmentRow() {
  }

  AttachmentRow(CaseRef owner, String purpose, String suite) {
    this.ownerKind = owner.kind();
    this.ownerId = owner.id();
    this.purpose = purpose;
    this.suite = suite;
  }

  long id() {
    return id;
  }

  CaseRef owner() {
    return new CaseRef(ownerKind, ownerId);
  }

  String suite() {
    return suite;
  }

  AttachmentView view(Manifest manifest) {
    return new AttachmentView(id, manifest.fileName(), manifest.size(), manifest.mediaType(), storedAt, purpose,
        HexFormat.of().formatHex(manifest.sha256()), manifest.copy(), manifest.copySize(), scanState);
  }
}
