package org.xiaohao.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;

/**
 * What an entry says. Retention may drop it; its hash stays, and the salt, which goes with it, keeps the few words of it
 * from being guessed from the hash.
 *
 * @param businessAt time of the business clock
 * @param personId who; null for the public side and the scheduler
 * @param kind name of an {@link AuditKind}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Deed(byte[] salt, LocalDateTime businessAt, Long personId, Long officeId, String kind, String action,
    String caseKind, Long caseId, String detail) {

  /** What retention leaves. */
  static final Deed EMPTY = new Deed(null, null, null, null, null, null, null, null, null);

  /** The bytes whose hash stands in the chain. */
  byte[] content() {
    return Canonical.of("xiaohao deed 1", salt, businessAt, personId, officeId, kind, action, caseKind, caseId, detail);
  }

  /** The chain it belongs to: of its case, else of the person who did it (logins, administration). */
  String chain() {
    if (caseKind != null) {
      return Link.ofCase(caseKind, caseId);
    }
    return personId == null ? Link.SYSTEM : "person:" + personId;
  }
}
