package org.xiaohao.supervision.inspection;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.PostRank;
import org.xiaohao.platform.organisation.Staff;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** The plan of an inspection: groups, leaders, members, areas, and no two inspections in one county unless for a reason. */
@Service
public class InspectionPlans {

  private final Inspections inspections;
  private final InspectionMapper mapper;
  private final Squads squads;
  private final AreaTies ties;

  InspectionPlans(Inspections inspections, InspectionMapper mapper, Squads squads, AreaTies ties) {
    this.inspections = inspections;
    this.mapper = mapper;
    this.squads = squads;
    this.ties = ties;
  }

  /** Who may lead or go along, and the counties. */
  public Map<String, List<Choice>> choices(CaseRef subject) {
    long office = inspections.byId(subject.id()).supervisingOfficeId();
    List<Choice> staff = squads.staff(office).stream().map(one -> new Choice(String.valueOf(one.personId()),
        one.name() + " · " + one.officeName() + one.title())).toList();
    Map<String, List<Choice>> choices = new LinkedHashMap<>();
    choices.put("groups.leader", staff);
    choices.put("groups.members", staff);
    choices.put("groups.areas", squads.counties(office).stream()
        .map(county -> new Choice(String.valueOf(county.id()), county.name())).toList());
    return choices;
  }

  /** Takes the plan; one that was returned is replaced. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void plan(TaskContext task, InspectionPlan plan) {
    Inspection inspection = inspections.byId(task.subject().id());
    Map<Long, Staff> staff = squads.staff(inspection.supervisingOfficeId()).stream()
        .collect(Collectors.toMap(Staff::personId, one -> one, (first, other) -> first));
    Set<Long> busy = new HashSet<>();
    mapper.deleteMembers(inspection.id());
    mapper.deleteAreas(inspection.id());
    mapper.deleteGroups(inspection.id());
    for (int i = 0; i < plan.groups().size(); i++) {
      InspectionPlan.Group group = plan.groups().get(i);
      check(inspection, "groups[" + i + "].", group, staff, busy);
      insert(inspection, i + 1, group, staff);
    }
    requireNoOverlap(inspection, plan);
    mapper.updateOverlapReason(inspection.id(), plan.overlapReason());
    inspections.move(inspection, InspectionState.PLANNED);
  }

  private void check(Inspection inspection, String field, InspectionPlan.Group group, Map<Long, Staff> staff,
      Set<Long> busy) {
    Staff leader = staff.get(group.leader());
    if (leader == null || !busy.add(group.leader())) {
      throw DomainException.invalid(field + "leader",
          leader == null ? "inspection.person.unfit" : "inspection.person.twice");
    }
    if (inspection.kind() == InspectionKind.PATROL && leader.postRank().compareTo(PostRank.UNIT_CHIEF) > 0) {
      throw DomainException.invalid(field + "leader", "inspection.leader.rank");
    }
    for (long member : new HashSet<>(group.members())) {
      if (!staff.containsKey(member) || !busy.add(member)) {
        throw DomainException.invalid(field + "members",
            staff.containsKey(member) ? "inspection.person.twice" : "inspection.person.unfit");
      }
    }
    Set<Long> counties = squads.counties(inspection.supervisingOfficeId()).stream().map(Division::id)
        .collect(Collectors.toSet());
    if (!counties.containsAll(group.areas())) {
      throw DomainException.invalid(field + "areas", "inspection.area.outside");
    }
    for (long area : group.areas()) {
      ties.demandNone(field + "leader", List.of(group.leader()), squads.area(area));
      ties.demandNone(field + "members", group.members(), squads.area(area));
    }
  }

  private void insert(Inspection inspection, int number, InspectionPlan.Group group, Map<Long, Staff> staff) {
    mapper.insertGroup(inspection.id(), number, staff.get(group.leader()));
    long id = mapper.listGroups(inspection.id()).get(number - 1).id();
    new HashSet<>(group.members()).forEach(member -> mapper.insertMember(id, member,
        staff.get(member).officeId() != inspection.supervisingOfficeId()));
    new HashSet<>(group.areas()).forEach(area -> mapper.insertArea(id, area));
  }

  private void requireNoOverlap(Inspection inspection, InspectionPlan plan) {
    Set<Long> areas = new HashSet<>();
    plan.groups().forEach(group -> areas.addAll(group.areas()));
    List<Overlap> overlaps = mapper.listOverlaps(inspection, areas);
    if (!overlaps.isEmpty() && plan.overlapReason() == null) {
      Overlap first = overlaps.get(0);
      throw DomainException.invalid("overlapReason", "inspection.overlap", first.planNumber(), first.areaName(),
          first.fromOn(), first.toOn());
    }
  }
}
