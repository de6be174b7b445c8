package org.xiaohao.supervision.inspection;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.workflow.TaskContext;

/** The leading group's office approves the plan; with its number it binds, and the groups learn of it. */
@Service
public class InspectionApprovals {

  private final Inspections inspections;
  private final InspectionMapper mapper;
  private final FoundHandover handover;
  private final CaseAccess access;
  private final InspectionPapers papers;

  InspectionApprovals(Inspections inspections, InspectionMapper mapper, FoundHandover handover, CaseAccess access,
      InspectionPapers papers) {
    this.inspections = inspections;
    this.mapper = mapper;
    this.handover = handover;
    this.access = access;
    this.papers = papers;
  }

  /**
   * Approves the plan or returns it. A covert one is numbered in a series of its own and shown to no division.
   *
   * @return the number of groups, each of whose leaders will report
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public long decide(TaskContext task, PlanApproval form) {
    Inspection inspection = inspections.byId(task.subject().id());
    if (form.decision() == PlanApproval.PlanDecision.RETURN) {
      if (form.opinion() == null) {
        throw DomainException.invalid("opinion", "inspection.return.reason");
      }
      mapper.updateApproval(inspection.id(), null, form.opinion(), task.personId(), null);
      inspections.move(inspection, InspectionState.OPENED);
      return 0;
    }
    inspections.move(inspection, InspectionState.APPROVED);
    Map<Long, GroupView> groups = mapper.listGroups(inspection.id()).stream()
        .collect(Collectors.toMap(GroupView::id, group -> group));
    groups.values().forEach(group -> access.grantPerson(inspection.subject(), group.leaderId(), Relation.HANDLER));
    mapper.listMembers(inspection.id())
        .forEach(member -> access.grantPerson(inspection.subject(), member.personId(), Relation.HANDLER));
    if (inspection.kind() != InspectionKind.COVERT) {
      access.grantDivisions(inspection.subject(), handover.chain(inspection.supervisingOfficeId()));
    }
    mapper.updateApproval(inspection.id(), papers.plan(task, inspection, form.opinion()), form.opinion(),
        task.personId(), handover.today());
    return groups.size();
  }
}
