package org.xiaohao.platform.deadline;

/**
 * A step of the reminder ladder 催办 (D18).
 *
 * @param name code of the rung
 * @param offset how far from the due date it lies; negative before it
 * @param unit what the offset is counted in
 */
public record Rung(String name, int offset, Rule.Unit unit) {
}
