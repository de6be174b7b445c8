package org.xiaohao.supervision.analysis;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * Items of one entry of the catalogue in an area, that are more than chance (S54). Each figure is the length of the ledger its
 * question leads to.
 *
 * @param entry code of a problem of the catalogue, or of the aspect of items that name none
 * @param counties in how many counties it was found in the months that count for {@link ClusterKind#COMMON}
 * @param found items of those months
 * @param months the months looked at, oldest first; the last is the one asked about
 * @param topic reference of the research topic put from it; null for none
 */
public record Cluster(String entry, String name, Set<ClusterKind> kinds, int counties, Figure found, List<Month> months,
    String topic) {

  /** A number of items with the question that brings them to the ledger. */
  public record Figure(int items, String query) {
    /** Page of the ledger with just these items. */
    public String path() {
      return "/desk/items?" + query;
    }
  }

  /** What was listed in a month. */
  public record Month(YearMonth month, Figure listed) {
  }

  /** What was listed in the month asked about. */
  public Figure latest() {
    return months.get(months.size() - 1).listed();
  }
}
