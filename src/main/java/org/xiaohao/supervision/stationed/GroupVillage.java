package org.xiaohao.supervision.stationed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/**
 * A village that a group is to visit.
 *
 * @param visitedOn null until it was
 */
@JsonIgnoreProperties({"id", "stationedVillageId"})
public record GroupVillage(long id, long stationedVillageId, String villageRef, String villageName, String countyName,
    LocalDate visitedOn) {
}
