package org.xiaohao.supervision.stationed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A cadre stationed in a village, in codes and dates; the name lies sealed.
 *
 * @param sendingOfficeId 派出单位 and
 * @param hostOfficeId 乡镇党委: the two that manage the cadre (双重管理); both see it
 * @param personId who it is, if the register knows him
 * @param batch of which training; null if untrained
 * @param toOn last day; null while stationed
 */
@JsonIgnoreProperties({"id", "stationedVillageId", "personId"})
public record StationedCadre(long id, String ref, long stationedVillageId, String villageRef, long villageId,
    String villageName, long countyId, StationedRole role, long sendingOfficeId, long hostOfficeId, Long personId,
    String batch, LocalDate fromOn, LocalDate toOn) {

  /** Kind of the case. */
  public static final String KIND = "stationed-cadre";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  /** Whether the cadre was to be in the village on that day. */
  public boolean stationedOn(LocalDate day) {
    return !day.isBefore(fromOn) && (toOn == null || !day.isAfter(toOn));
  }

  /** Whether this is the person: nobody writes about himself (S28). */
  boolean is(long person) {
    return personId != null && personId == person;
  }
}
