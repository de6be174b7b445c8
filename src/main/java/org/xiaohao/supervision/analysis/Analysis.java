package org.xiaohao.supervision.analysis;

import java.time.YearMonth;
import java.util.List;

/**
 * The clusters of an area in a month, with the rules by which they were found.
 *
 * @param running the month has not ended: its figures may still grow
 */
public record Analysis(long placeId, String placeName, YearMonth month, boolean running, ClusterRules rules,
    List<Cluster> clusters) {
}
