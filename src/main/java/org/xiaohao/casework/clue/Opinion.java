package org.xiaohao.casework.clue;

import java.time.LocalDate;

/**
 * One signature under a step of a clue; what was written lies sealed.
 *
 * @param decision code of the answer; {@code PROPOSE} for the one who proposes
 * @param code what the signature is about, such as the disposal; may be null
 * @param studiedOn day of the collective study; null elsewhere
 */
record Opinion(Long id, long clueId, Stage stage, int round, Step step, String decision, String code, long personId,
    long officeId, LocalDate givenOn, LocalDate studiedOn) {
}
