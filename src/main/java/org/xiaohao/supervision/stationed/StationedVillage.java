package org.xiaohao.supervision.stationed;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A village with what its county counts of it and who is stationed there today.
 *
 * @param registeredPoor number of registered poor (建档立卡贫困人口)
 * @param countedOn the day of that number
 * @param secretaries first secretaries there today
 * @param members members of its team today
 */
public record StationedVillage(long id, String ref, long villageId, String villageName, String townshipName, long countyId,
    String countyName, VillageKind kind, int registeredPoor, LocalDate countedOn, int secretaries, int members) {

  /** Kind of the case. */
  public static final String KIND = "stationed-village";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  /** Whether a team is to be posted there (S45); a first secretary alone is no team. */
  public boolean lacksTeam(int threshold) {
    return kind == VillageKind.NOT_POOR && registeredPoor >= threshold && members == 0;
  }
}
