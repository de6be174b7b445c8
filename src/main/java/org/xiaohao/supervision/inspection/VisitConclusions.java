package org.xiaohao.supervision.inspection;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.problem.Finding;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.LocalHeads;
import org.xiaohao.platform.workflow.TaskContext;

/** Ends a visit in the field: its findings go to the supervision office as one list, its feedback to both heads. */
@Service
public class VisitConclusions {

  private final CovertVisits visits;
  private final VisitMapper mapper;
  private final LocalHeads heads;
  private final FoundHandover handover;
  private final VisitPapers papers;

  VisitConclusions(CovertVisits visits, VisitMapper mapper, LocalHeads heads, FoundHandover handover,
      VisitPapers papers) {
    this.visits = visits;
    this.mapper = mapper;
    this.heads = heads;
    this.handover = handover;
    this.papers = papers;
  }

  /**
   * Concludes; from now on the province's supervision and the served heads know of the visit, and D17 runs.
   *
   * @return how many heads are served
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public long conclude(TaskContext task, VisitConclusion form) {
    CovertVisit visit = visits.byId(task.subject().id());
    List<Finding> findings = mapper.listFindings(visit.id()).stream()
        .map(finding -> new Finding(finding.number(), finding.villageId(), finding.text())).toList();
    if (findings.isEmpty() != Boolean.TRUE.equals(form.noFindings())) {
      throw DomainException.invalid("noFindings",
          findings.isEmpty() ? "inspection.findings.none" : "inspection.findings.some", findings.size());
    }
    Division area = handover.area(visit.areaId());
    List<LocalHeads.Head> served = List.of(heads.secretary(area, handover.today())
        .orElseThrow(() -> DomainException.conflict("problem.signer.secretary.vacant")),
        heads.head(area, handover.today()).orElseThrow(() -> DomainException.conflict("problem.signer.head.vacant")));
    mapper.updateConclusion(visit.id(), form.feedback(), handover.today());
    for (int seat = 0; seat < served.size(); seat++) {
      mapper.insertFeedback(visit.id(), seat, served.get(seat).personId(), served.get(seat).officeId());
    }
    visits.move(visit, VisitState.FINDINGS);
    visits.reveal(visit, handover.chain(visit.squadOfficeId()));
    handover.startClock(visit.subject(), "D17");
    handover.send(task.viewer(), handover.beside(visit.squadOfficeId()), visit.areaId(), visit.title(), visit.subject(),
        findings);
    papers.issue(task, visits.byId(visit.id()));
    return served.size();
  }
}
