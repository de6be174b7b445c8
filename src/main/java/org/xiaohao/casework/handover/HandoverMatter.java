package org.xiaohao.casework.handover;

import java.time.LocalDate;

/**
 * What a document hands over: the reworded problem, never a report.
 *
 * @param problemText the problem in the sender's own words; names nobody who reported it
 * @param requirement what is asked for; may be null
 * @param aspectCode one of the campaign's aspects; may be null
 * @param dimensionCode one of the campaign's dimensions; may be null
 * @param placeDivisionId where the problem is; may be null
 * @param dueOn by when; may be null
 * @param consentNeeded whether the problem closes only with the sender's consent (ruling 15)
 * @param urgent whether people suffer while it waits
 */
public record HandoverMatter(String problemText, String requirement, String aspectCode, String dimensionCode,
    Long placeDivisionId, LocalDate dueOn, boolean consentNeeded, boolean urgent) {
  public HandoverMatter {
    if (problemText == null || problemText.isBlank()) {
      throw new IllegalArgumentException("a handover needs the reworded problem");
    }
  }
}
