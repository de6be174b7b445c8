package org.xiaohao.platform.document;

import java.time.LocalDateTime;
import org.xiaohao.platform.access.CaseRef;

/**
 * One addressee of a document and its receipt (签收, S12).
 *
 * @param signedAt by the business clock; null while nobody has signed
 * @param recordedById who of the issuing office recorded that it was signed on paper; null if signed on the page
 */
public record DocumentReceipt(long id, long documentId, Long officeId, Long personId, Long signedById,
    LocalDateTime signedAt, Long recordedById) {

  /** The clock by which a receipt is due runs on this, not on the case: each addressee has one of its own. */
  static final String KIND = "document-receipt";

  CaseRef clockSubject() {
    return new CaseRef(KIND, id);
  }

  public boolean signed() {
    return signedById != null;
  }
}
