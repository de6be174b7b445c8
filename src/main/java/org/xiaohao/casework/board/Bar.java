package org.xiaohao.casework.board;

/**
 * One step of the funnel, or one span of age.
 *
 * @param label message key
 * @param percent share of its whole
 */
public record Bar(String label, Figure figure, int percent) {
}
