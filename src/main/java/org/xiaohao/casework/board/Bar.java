package org.xiaohao.casework.board;

/**
 * One step of the funnel, one span of age, one dimension or one aspect.
 *
 * @param key message key of its name, or its code where the campaign names it
 * @param name what the campaign calls it; null for what has a message
 * @param percent share of its whole
 */
public record Bar(String key, String name, Figure figure, int percent) {
}
