package org.xiaohao.platform.signature;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A personal task that was signed on paper (ruling 25). Both names are kept: who signed, and who recorded it.
 *
 * @param taskRef reference of the task
 * @param signedOn date on the paper
 * @param done whether the task was completed with it; until then only the scan is there
 */
public record PaperSignature(long id, String taskRef, String formKey, String caseKind, long caseId, long signerId,
    long recordedById, LocalDate signedOn, boolean done) {

  /** Under this the scan is kept. */
  static final String KIND = "paper-signature";

  CaseRef scanOwner() {
    return new CaseRef(KIND, id);
  }

  public CaseRef subject() {
    return new CaseRef(caseKind, caseId);
  }
}
