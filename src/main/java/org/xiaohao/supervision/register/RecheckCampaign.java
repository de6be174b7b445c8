package org.xiaohao.supervision.register;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A recheck of the register by the villages of a county, within a month (精准识别回头看, S4).
 *
 * @param officeId the office that ordered it
 * @param villages how many the county has
 * @param villagesDone in how many every household was checked
 * @param total households of the villages that have reported
 * @param done how many of them were checked
 * @param late whether a village was missing at the end
 * @param listId the problem list of a late county; else null
 */
public record RecheckCampaign(long id, String ref, String title, long countyId, String countyName, long officeId,
    LocalDate fromOn, LocalDate toOn, boolean judged, boolean late, Long listId, int villages, int villagesDone, int total,
    int done) {

  /** Kind of the case. */
  public static final String KIND = "recheck";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}
