package org.xiaohao.platform.audit;

import java.time.LocalDateTime;

/** A row of the trail: a link's place and hashes beside what its deed says. */
record ChainedDeed(String chain, long seq, String suite, byte[] previousHash, byte[] contentHash, byte[] hash,
    LocalDateTime at, byte[] salt, LocalDateTime businessAt, Long personId, Long officeId, String kind, String action,
    String caseKind, Long caseId, String detail) {

  static ChainedDeed of(Link link, Deed deed) {
    return new ChainedDeed(link.chain(), link.seq(), link.suite(), link.previousHash(), link.contentHash(), link.hash(),
        link.at(), deed.salt(), deed.businessAt(), deed.personId(), deed.officeId(), deed.kind(), deed.action(),
        deed.caseKind(), deed.caseId(), deed.detail());
  }
}
