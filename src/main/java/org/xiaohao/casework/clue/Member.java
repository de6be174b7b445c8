package org.xiaohao.casework.clue;

import java.time.LocalDate;

/** One of the verification team. */
record Member(Long id, long verificationId, long personId, boolean leader, LocalDate signedOn, LocalDate refusedOn) {

  boolean answered() {
    return signedOn != null || refusedOn != null;
  }
}
