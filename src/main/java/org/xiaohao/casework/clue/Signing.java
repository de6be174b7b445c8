package org.xiaohao.casework.clue;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody signs.
 *
 * @param decision code of the answer
 * @param code what it is about; may be null
 * @param text opinion or reason; sealed
 * @param graveReason special reason on an embezzling clue (S53); sealed; may be null
 * @param studiedOn day of the collective study; null elsewhere
 * @param attendees who sat in it; empty elsewhere
 */
record Signing(Stage stage, Step step, String decision, String code, String text, String graveReason,
    LocalDate studiedOn, List<Long> attendees) {

  static Signing of(Stage stage, Step step, Enum<?> decision, String code, String text) {
    return new Signing(stage, step, decision.name(), code, text, null, null, List.of());
  }

  /** The proposal that opens a new round. */
  static Signing proposal(Stage stage, String code, String text) {
    return new Signing(stage, Step.PROPOSE, Step.PROPOSE.name(), code, text, null, null, List.of());
  }

  Signing because(String reason) {
    return new Signing(stage, step, decision, code, text, reason, studiedOn, attendees);
  }

  Signing studied(LocalDate day, List<Long> by) {
    return new Signing(stage, step, decision, code, text, graveReason, day, List.copyOf(by));
  }
}
