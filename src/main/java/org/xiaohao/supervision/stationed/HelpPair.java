package org.xiaohao.supervision.stationed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/**
 * A helper and a household (结对帮扶): several helpers may have one household, and one helper several.
 *
 * @param household number of the household
 * @param officeId the helper's unit; null where there is none
 * @param toOn last day; null while it goes on
 * @param name of the helper; null unless it was opened
 */
@JsonIgnoreProperties({"id", "stationedVillageId"})
public record HelpPair(long id, String ref, long stationedVillageId, String villageRef, String household, Long officeId,
    LocalDate fromOn, LocalDate toOn, String name) {

  HelpPair called(String opened) {
    return new HelpPair(id, ref, stationedVillageId, villageRef, household, officeId, fromOn, toOn, opened);
  }
}
