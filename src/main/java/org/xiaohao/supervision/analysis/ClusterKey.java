package org.xiaohao.supervision.analysis;

/**
 * Which cluster is meant.
 *
 * @param place the area
 * @param month such as {@code 2017-05}
 * @param entry code of the catalogue
 */
public record ClusterKey(long place, String month, String entry) {
}
