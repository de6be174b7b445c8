package org.xiaohao.supervision.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Division;

/** What the groups find. A group sees and writes only what lies in its own areas (S17). */
@Service
public class InspectionFindings {

  private final Inspections inspections;
  private final InspectionMapper mapper;
  private final FoundHandover handover;
  private final Audit audit;

  InspectionFindings(Inspections inspections, InspectionMapper mapper, FoundHandover handover, Audit audit) {
    this.inspections = inspections;
    this.mapper = mapper;
    this.handover = handover;
    this.audit = audit;
  }

  /** The groups of the inspection that the person sees: all if organising it, else those he is in. */
  public List<GroupView> groups(Viewer viewer, Inspection inspection) {
    List<GroupView> all = mapper.listGroups(inspection.id());
    if (inspections.organises(viewer, inspection)) {
      return all;
    }
    Set<Long> own = own(viewer, inspection);
    return all.stream().filter(group -> own.contains(group.id())).toList();
  }

  private Set<Long> own(Viewer viewer, Inspection inspection) {
    Set<Long> own = mapper.listMembers(inspection.id()).stream()
        .filter(member -> member.personId() == viewer.personId()).map(GroupMember::groupId).collect(Collectors.toSet());
    mapper.listGroups(inspection.id()).stream().filter(group -> group.leaderId() == viewer.personId())
        .forEach(group -> own.add(group.id()));
    return own;
  }

  public List<GroupMember> members(Inspection inspection) {
    return mapper.listMembers(inspection.id());
  }

  /** The areas of these groups. */
  public List<GroupArea> areas(Inspection inspection, List<GroupView> groups) {
    Set<Long> ids = groups.stream().map(GroupView::id).collect(Collectors.toSet());
    return mapper.listAreas(inspection.id()).stream().filter(area -> ids.contains(area.groupId())).toList();
  }

  /** The findings of these groups. */
  public List<InspectionFindingView> of(Inspection inspection, List<GroupView> groups) {
    Set<Long> ids = groups.stream().map(GroupView::id).collect(Collectors.toSet());
    return mapper.listFindings(inspection.id()).stream().filter(found -> ids.contains(found.groupId())).toList();
  }

  /** The areas in which the person may add findings now: of his groups that have not reported. */
  public List<GroupArea> open(Viewer viewer, Inspection inspection) {
    if (inspection.state() != InspectionState.APPROVED) {
      return List.of();
    }
    Set<Long> own = own(viewer, inspection);
    return areas(inspection, mapper.listGroups(inspection.id()).stream()
        .filter(group -> own.contains(group.id()) && group.reportedOn() == null).toList());
  }

  /**
   * Adds a finding of one's own group.
   *
   * @return its number
   */
  @Transactional
  public int add(Viewer viewer, String ref, InspectionEntry entry) {
    Inspection seen = inspections.byRef(viewer, ref);
    inspections.lock(seen.id());
    Inspection inspection = inspections.byId(seen.id());
    List<GroupArea> open = open(viewer, inspection);
    if (open.isEmpty()) {
      throw DomainException.forbidden("inspection.group.only");
    }
    Division place = handover.area(entry.place());
    GroupArea area = open.stream().filter(one -> place.path().startsWith(one.path())).findFirst()
        .orElseThrow(() -> DomainException.invalid("place", "inspection.place.outside"));
    if (entry.foundOn().isAfter(handover.today()) || entry.foundOn().isBefore(inspection.fromOn())) {
      throw DomainException.invalid("foundOn", "inspection.found.on", inspection.fromOn());
    }
    int number = mapper.listFindings(inspection.id()).size() + 1;
    mapper.insertFinding(inspection.id(), area, number, entry, viewer.personId());
    audit.record(viewer.personId(), null, "inspection.finding", inspection.subject(), String.valueOf(number));
    return number;
  }
}
