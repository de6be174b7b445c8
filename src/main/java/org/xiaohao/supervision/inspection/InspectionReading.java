package org.xiaohao.supervision.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/** The plan, read beside the form by which it is approved: nobody approves blind. */
@Component
public class InspectionReading {

  private final Inspections inspections;
  private final InspectionMapper mapper;

  InspectionReading(Inspections inspections, InspectionMapper mapper) {
    this.inspections = inspections;
    this.mapper = mapper;
  }

  /** When, on what basis, and which group goes where. */
  public List<Told> plan(TaskContext task) {
    Inspection one = inspections.byId(task.subject().id());
    List<Told> told = new ArrayList<>(List.of(new Told("inspection.period", one.fromOn() + " — " + one.toOn()),
        new Told("inspection.basis", one.basis())));
    if (one.overlapReason() != null) {
      told.add(new Told("inspection.overlapReason", one.overlapReason()));
    }
    List<GroupArea> areas = mapper.listAreas(one.id());
    told.add(new Told("inspection.groups", mapper.listGroups(one.id()).stream()
        .map(group -> group.number() + ". " + group.leaderTitle() + " " + group.leaderName() + "：" + areas.stream()
            .filter(area -> area.groupId() == group.id()).map(GroupArea::name).collect(Collectors.joining("、")))
        .toList()));
    return told;
  }
}
