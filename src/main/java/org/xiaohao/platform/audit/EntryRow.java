package org.xiaohao.platform.audit;

import java.time.LocalDateTime;

/** A stored entry. */
record EntryRow(long id, String chain, long seq, String suite, byte[] previousHash, byte[] contentHash, byte[] hash,
    LocalDateTime at, byte[] salt, LocalDateTime businessAt, Long personId, Long officeId, String kind, String action,
    String caseKind, Long caseId, String detail) {

  Link link() {
    return new Link(chain, seq, suite, previousHash, contentHash, hash, at);
  }

  Deed deed() {
    return new Deed(salt, businessAt, personId, officeId, kind, action, caseKind, caseId, detail);
  }
}
