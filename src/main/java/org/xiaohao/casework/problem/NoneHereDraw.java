package org.xiaohao.casework.problem;

import java.time.LocalDate;

/**
 * A draw over the counties that say "none here".
 *
 * @param seed from which {@link Sample} draws the same lists again
 */
public record NoneHereDraw(long id, String ref, long officeId, String seed, int percent, int population, int sampleSize,
    long drawnById, LocalDate drawnOn) {
}
