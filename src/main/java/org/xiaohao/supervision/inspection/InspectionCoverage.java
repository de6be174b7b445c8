package org.xiaohao.supervision.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.FindingItem;
import org.xiaohao.casework.problem.ListFindings;
import org.xiaohao.platform.access.Viewer;

/** How far an inspection reaches: for each area what was found and what became of it; each figure has its list. */
@Component
public class InspectionCoverage {

  private final InspectionFindings findings;
  private final ListFindings items;

  InspectionCoverage(InspectionFindings findings, ListFindings items) {
    this.findings = findings;
    this.items = items;
  }

  /** One area in figures. */
  public record Area(long areaId, String name, int group, int findings, int places, int items, int closed) {
  }

  /** The items of the findings, as far as the person sees those. */
  public List<FindingItem> items(Viewer viewer, Inspection inspection) {
    Set<Integer> seen = findings.of(inspection, findings.groups(viewer, inspection)).stream()
        .map(InspectionFindingView::number).collect(Collectors.toSet());
    return items.itemsOf(inspection.subject()).stream().filter(item -> seen.contains(item.number())).toList();
  }

  /** The areas of the groups the person sees. */
  public List<Area> of(Viewer viewer, Inspection inspection) {
    List<GroupView> groups = findings.groups(viewer, inspection);
    List<InspectionFindingView> found = findings.of(inspection, groups);
    List<FindingItem> all = items(viewer, inspection);
    return findings.areas(inspection, groups).stream().map(area -> {
      List<InspectionFindingView> here = found.stream()
          .filter(one -> one.groupId() == area.groupId() && one.areaId() == area.divisionId()).toList();
      Set<Integer> numbers = here.stream().map(InspectionFindingView::number).collect(Collectors.toSet());
      List<FindingItem> of = all.stream().filter(item -> numbers.contains(item.number())).toList();
      int group = groups.stream().filter(one -> one.id() == area.groupId()).findFirst().orElseThrow().number();
      return new Area(area.divisionId(), area.name(), group, here.size(),
          (int) here.stream().map(InspectionFindingView::placeId).distinct().count(),
          (int) of.stream().map(FindingItem::ref).distinct().count(),
          (int) of.stream().filter(item -> !item.state().open()).map(FindingItem::ref).distinct().count());
    }).toList();
  }
}
