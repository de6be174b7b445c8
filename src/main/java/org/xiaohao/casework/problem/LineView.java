package org.xiaohao.casework.problem;

import java.time.LocalDate;

/**
 * One household of an item in its present round.
 *
 * @param evidenceId evidence of this household; null while it is not ticked
 */
public record LineView(long id, int number, String code, String text, Long evidenceId, LocalDate tickedOn,
    String personName) {

  public boolean ticked() {
    return evidenceId != null;
  }
}
