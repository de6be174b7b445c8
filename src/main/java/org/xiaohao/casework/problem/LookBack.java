package org.xiaohao.casework.problem;

import java.time.LocalDate;

/**
 * A look-back (回头看) of one office on what was closed in one quarter (S13, S38).
 *
 * @param quarter such as {@code 2017Q3}
 * @param seed drawn by the program once and printed, so that anybody can draw the sample again
 * @param population items that could have been drawn
 */
public record LookBack(long id, String ref, long officeId, String quarter, String seed, int percent, int population,
    int sampleSize, long drawnById, LocalDate drawnOn) {
}
