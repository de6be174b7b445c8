package org.xiaohao.supervision.stationed;

/**
 * How many registered households a village has, and how many of them nobody helps.
 *
 * @param total registered households
 * @param helpless how many of them have no helper today
 */
public record HouseholdCount(int total, int helpless) {
}
