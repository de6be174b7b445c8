package org.xiaohao.casework.clue;

import java.time.LocalDate;

/** A numbered piece of evidence; what it is lies sealed. */
record Evidence(Long id, long verificationId, int attempt, int no, EvidenceSource source, LocalDate obtainedOn,
    Long attachmentId) {
}
