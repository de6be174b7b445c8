package org.xiaohao.platform.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Appointment;

/** What the layout of the office side shows around a page: navigation, person, posts, business date, demo banner. */
@Component("officeBar")
class OfficeBar {

  /** A person has five pages in sight at most, the work list first. */
  private static final int MOST_ENTRIES = 5;

  private final CurrentViewer current;
  private final Names names;
  private final BusinessClock clock;
  private final ObjectProvider<Navigation> features;
  private final boolean demo;

  OfficeBar(CurrentViewer current, Names names, BusinessClock clock, ObjectProvider<Navigation> features,
      @Value("${xiaohao.demo:false}") boolean demo) {
    this.current = current;
    this.names = names;
    this.clock = clock;
    this.features = features;
    this.demo = demo;
  }

  /**
   * The parts of the bar.
   *
   * @param person name; null while nobody is logged in
   * @param posts such as 宁河县纪委举报中心 · 受理员
   * @param entries all pages of the person; the first ones are always in sight, the others fold away
   */
  public record Bar(String person, List<String> posts, List<NavigationEntry> entries, LocalDate today, boolean demo) {

    public List<NavigationEntry> first() {
      return entries.subList(0, Math.min(MOST_ENTRIES, entries.size()));
    }

    public List<NavigationEntry> more() {
      return entries.subList(first().size(), entries.size());
    }

    /** The entries that fold away, under their headings. */
    public Map<NavigationGroup, List<NavigationEntry>> groups() {
      return more().stream().collect(Collectors.groupingBy(NavigationEntry::group,
          () -> new EnumMap<>(NavigationGroup.class), Collectors.toList()));
    }

    /** Whether so much folds away that it is found by its headings only. */
    public boolean headed() {
      return more().size() > MOST_ENTRIES && groups().size() > 1;
    }
  }

  /** The bar for the current request. */
  public Bar now() {
    return current.find().map(this::bar).orElseGet(() -> new Bar(null, List.of(), List.of(), clock.today(), demo));
  }

  private Bar bar(Viewer viewer) {
    List<NavigationEntry> entries = new ArrayList<>();
    entries.add(new NavigationEntry("nav.work", "/desk", 0));
    features.forEach(feature -> entries.addAll(feature.entries(viewer)));
    entries.sort(Comparator.comparingInt(NavigationEntry::order));
    List<String> posts = viewer.appointments().stream().map(this::post).distinct().toList();
    return new Bar(names.person(viewer.personId()), posts, List.copyOf(entries), clock.today(), demo);
  }

  private String post(Appointment appointment) {
    return names.office(appointment.officeId()) + " · " + appointment.title();
  }
}
