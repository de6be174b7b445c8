package org.xiaohao.platform.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * An issued document (文书), locked: what it says is never changed.
 *
 * @param ref random reference used in addresses
 * @param number its number (文号); all versions share it
 * @param version 1, and one more for each correction
 * @param previousId the version it corrects; null for the first
 * @param fingerprint keyed hash of the file
 * @param circle who may read it beside the addressees
 */
@JsonIgnoreProperties({"id", "previousId", "caseId", "fingerprint", "subject"})
public record OfficialDocument(long id, String ref, String kind, String number, int version, Long previousId,
    String caseKind, long caseId, long officeId, Long issuedById, LocalDate issuedOn, String fingerprint,
    DocumentCircle circle) {

  public CaseRef subject() {
    return new CaseRef(caseKind, caseId);
  }
}
