package org.xiaohao.supervision.stationed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/**
 * What an organisation department found on the spot.
 *
 * @param recorded what the village recorded of that day; null if nothing
 */
@JsonIgnoreProperties({"id"})
public record SpotCheck(long id, LocalDate checkedOn, PresenceMark found, long officeId, long checkedById, PresenceMark recorded) {

  /** Whether the cadre was missing without leave: reason to propose a recall. */
  public boolean failed() {
    return found == PresenceMark.ABSENT;
  }

  /** Whether the village recorded something else. */
  public boolean contradicts() {
    return recorded != null && recorded != found;
  }
}
