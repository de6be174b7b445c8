package org.xiaohao.supervision.analysis;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.xiaohao.casework.problem.ItemHistory;
import org.xiaohao.casework.problem.LedgerListing;
import org.xiaohao.casework.problem.ListingTally;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.organisation.Division;

/**
 * Finds what the items of an area have in common (S54): counted by entry of the catalogue and month out of the dates of listing,
 * as the person may see the items. Nothing later changes the figures of a month that has ended, so that the same question gives
 * the same clusters again.
 */
@Service
public class Analyses {

  private static final Comparator<Cluster> ORDER = Comparator.comparingInt((Cluster one) -> -one.kinds().size())
      .thenComparingInt(one -> -one.found().items()).thenComparing(Cluster::entry);

  private final ItemHistory history;
  private final AnalysisAreas areas;
  private final ClusterRules.Reader rules;
  private final Campaigns campaigns;
  private final TopicMapper topics;

  Analyses(ItemHistory history, AnalysisAreas areas, ClusterRules.Reader rules, Campaigns campaigns, TopicMapper topics) {
    this.history = history;
    this.areas = areas;
    this.rules = rules;
    this.campaigns = campaigns;
    this.topics = topics;
  }

  /**
   * The clusters of an area in a month.
   *
   * @param place division; null for the highest the person answers for
   * @param month such as {@code 2017-05}; null for the last that has ended
   */
  public Analysis of(Viewer viewer, Long place, String month) {
    Division area = areas.shown(viewer, place);
    YearMonth asked = areas.month(month);
    ClusterRules by = rules.of(asked);
    Map<String, String> asking = topics.listOfCluster(viewer, area.id(), asked.atDay(1)).stream()
        .collect(Collectors.toMap(ResearchTopic::entry, ResearchTopic::ref, (first, second) -> first));
    List<Cluster> clusters = counted(viewer, area, asked, by).filter(one -> !one.kinds(by, asked).isEmpty())
        .map(one -> cluster(one, area, asked, by, asking.get(one.entry()))).sorted(ORDER).toList();
    return new Analysis(area.id(), area.name(), asked, areas.running(asked), by, clusters);
  }

  /** The cluster of that entry; empty if there is none. */
  Optional<Cluster> find(Viewer viewer, ClusterKey key) {
    return of(viewer, key.place(), key.month()).clusters().stream().filter(one -> one.entry().equals(key.entry()))
        .findFirst();
  }

  private Stream<Counted> counted(Viewer viewer, Division area, YearMonth month, ClusterRules by) {
    List<ListingTally> tallies = history.listings(viewer, area.path(), new LedgerListing(null,
        by.since(month).atDay(1), month.atEndOfMonth(), month.atEndOfMonth()));
    YearMonth since = month.minusMonths(by.commonMonths() - 1L);
    Map<String, List<ListingTally>> byEntry = tallies.stream().collect(Collectors.groupingBy(ListingTally::entry));
    return byEntry.entrySet().stream().map(one -> {
      Map<YearMonth, Integer> items = one.getValue().stream().collect(Collectors.groupingBy(Analyses::month, TreeMap::new,
          Collectors.summingInt(ListingTally::items)));
      Set<Long> counties = one.getValue().stream().filter(tally -> !month(tally).isBefore(since))
          .map(tally -> areas.countyOf(tally.placeId())).filter(Objects::nonNull).collect(Collectors.toSet());
      return new Counted(one.getKey(), items, counties.size());
    });
  }

  private static YearMonth month(ListingTally tally) {
    return YearMonth.of(tally.year(), tally.month());
  }

  private Cluster cluster(Counted one, Division area, YearMonth month, ClusterRules by, String topic) {
    List<Cluster.Month> months = Stream.iterate(by.shownSince(month), next -> !next.isAfter(month), next -> next.plusMonths(1))
        .map(shown -> new Cluster.Month(shown, figure(one, area, shown, shown, month))).toList();
    return new Cluster(one.entry(), campaigns.entry(one.entry()), one.kinds(by, month), one.counties(),
        figure(one, area, month.minusMonths(by.commonMonths() - 1L), month, month), months, topic);
  }

  private static Cluster.Figure figure(Counted one, Division area, YearMonth from, YearMonth to, YearMonth known) {
    return new Cluster.Figure(one.between(from, to), "place=" + area.id() + "&entry=" + one.entry() + "&from="
        + from.atDay(1) + "&to=" + to.atEndOfMonth() + "&known=" + known.atEndOfMonth());
  }
}
