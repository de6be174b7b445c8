package org.xiaohao.supervision.tender;

/**
 * A pair of bids that a rule flags.
 *
 * @param first number of the one
 * @param second number of the other, which is higher
 */
public record TenderFlag(int first, int second, TenderRule rule) {
}
