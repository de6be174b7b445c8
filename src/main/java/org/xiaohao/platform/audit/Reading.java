package org.xiaohao.platform.audit;

import java.time.LocalDateTime;
import java.util.Arrays;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.vault.BrokenSeal;
import org.xiaohao.platform.vault.ProofSuite;
import org.xiaohao.platform.vault.ProofSuites;

/**
 * Somebody opened confidential content of a case. Not chained, so that readers never wait for writers; the seals cover it.
 *
 * @param id null until it is stored
 * @param at system time, UTC
 * @param salt null once retention has dropped what it says
 * @param attachmentId the file of which the untouched original was handed out; null for all other readings
 */
record Reading(Long id, String suite, byte[] hash, LocalDateTime at, byte[] salt, Long personId, String caseKind,
    Long caseId, Long attachmentId) {

  static Reading of(LocalDateTime at, byte[] salt, long personId, CaseRef subject, Long attachmentId) {
    ProofSuite suite = ProofSuites.current();
    return new Reading(null, suite.name(), hash(suite, at, salt, personId, subject.kind(), subject.id(), attachmentId),
        at, salt, personId, subject.kind(), subject.id(), attachmentId);
  }

  /** Whether it says what its hash says. */
  boolean intact() {
    try {
      return Arrays.equals(hash, hash(ProofSuites.named(suite), at, salt, personId, caseKind, caseId, attachmentId));
    } catch (BrokenSeal unknownSuite) {
      return false;
    }
  }

  private static byte[] hash(ProofSuite suite, LocalDateTime at, byte[] salt, Long personId, String caseKind,
      Long caseId, Long attachmentId) {
    return suite.digest(Canonical.of("xiaohao reading 1", suite.name(), at, salt, personId, caseKind, caseId,
        attachmentId));
  }
}
