package org.xiaohao.casework.problem;

/**
 * Something found by a covert visit, an inspection or a hearing, to become one item or several.
 *
 * @param number as the finding case numbers it
 */
public record Finding(int number, long place, String text) {
}
