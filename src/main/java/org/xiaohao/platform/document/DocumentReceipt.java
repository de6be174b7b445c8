package org.xiaohao.platform.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.xiaohao.platform.access.CaseRef;

/**
 * One addressee of a document and its receipt (签收, S12).
 *
 * @param signedAt by the business clock; null while nobody has signed
 * @param recordedById who of the issuing office recorded that it was signed on paper; null if signed on the page
 * @param refusedOn when it was put on record that the addressee would not take it; else null
 */
public record DocumentReceipt(long id, long documentId, Long officeId, Long personId, Long signedById,
    LocalDateTime signedAt, Long recordedById, LocalDate refusedOn) {

  /** The clock by which a receipt is due runs on this, not on the case: each addressee has one of its own. */
  static final String KIND = "document-receipt";

  CaseRef clockSubject() {
    return new CaseRef(KIND, id);
  }

  public boolean signed() {
    return signedById != null;
  }

  /** Whether nothing is waited for any more: signed, or refused. */
  public boolean settled() {
    return signed() || refusedOn != null;
  }
}
