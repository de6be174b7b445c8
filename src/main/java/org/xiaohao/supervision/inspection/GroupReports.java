package org.xiaohao.supervision.inspection;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.problem.Finding;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Signer;

/** Each leader reports for his group (S56); then the findings of all groups go to be listed (S14). */
@Service
public class GroupReports {

  private final Inspections inspections;
  private final InspectionMapper mapper;
  private final FoundHandover handover;
  private final InspectionPapers papers;

  GroupReports(Inspections inspections, InspectionMapper mapper, FoundHandover handover, InspectionPapers papers) {
    this.inspections = inspections;
    this.mapper = mapper;
    this.handover = handover;
    this.papers = papers;
  }

  /** The leader of the group with this index. */
  public Signer signer(CaseRef subject, int index) {
    GroupView group = mapper.listGroups(subject.id()).get(index);
    return new Signer(group.leaderId(), group.leaderOfficeId());
  }

  /** Takes a leader's report; nothing can be added to the group's findings afterwards. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void report(TaskContext task, GroupReport form) {
    Inspection inspection = inspections.byId(task.subject().id());
    GroupView group = mapper.listGroups(inspection.id()).stream()
        .filter(one -> one.leaderId() == task.personId()).findFirst()
        .orElseThrow(() -> DomainException.forbidden("inspection.group.only"));
    long found = mapper.listFindings(inspection.id()).stream().filter(one -> one.groupId() == group.id()).count();
    if ((found == 0) != Boolean.TRUE.equals(form.noFindings())) {
      throw DomainException.invalid("noFindings", found == 0 ? "inspection.findings.none" : "inspection.findings.some",
          found);
    }
    if (mapper.updateReport(group.id(), form.report(), handover.today()) == 0) {
      throw DomainException.conflict("inspection.group.reported");
    }
  }

  /** Closes the inspection; its findings become the items of one list, and the inspected counties get the circular. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void conclude(TaskContext task, InspectionConclusion form) {
    Inspection inspection = inspections.byId(task.subject().id());
    mapper.updateSummary(inspection.id(), form, handover.today());
    inspections.move(inspection, InspectionState.CLOSED);
    List<Finding> findings = mapper.listFindings(inspection.id()).stream()
        .map(found -> new Finding(found.number(), found.placeId(), found.text())).toList();
    handover.send(task.viewer(), inspection.supervisingOfficeId(), null, inspection.title(), inspection.subject(),
        findings);
    papers.circular(task, inspection, form);
  }
}
