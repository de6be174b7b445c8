package org.xiaohao.casework.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.RuleSets;
import org.xiaohao.platform.workflow.TaskContext;

/** Gives an accepted report to the office that handles it; whether the head must approve is the rule set's (ruling 8). */
@Service
public class Distributions {

  private final ReportMapper mapper;
  private final ReportContents contents;
  private final HandlingOffices handling;
  private final RuleSets ruleSets;
  private final ApplicationEventPublisher events;

  Distributions(ReportMapper mapper, ReportContents contents, HandlingOffices handling, RuleSets ruleSets,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.contents = contents;
    this.handling = handling;
    this.ruleSets = ruleSets;
    this.events = events;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> propose(TaskContext task, Distribution form) {
    Report report = mapper.findById(task.subject().id()).orElseThrow();
    handling.check(report, form.handlingOffice());
    report.proposeHandling(form.handlingOffice(), form.isUrgent());
    contents.note(report, "distributionReason", form.reason());
    boolean approvalNeeded = ruleSets.flag(report.ruleSet(), "distributionApproval");
    if (!approvalNeeded) {
      assign(report);
    }
    mapper.update(report);
    return Map.of("approvalNeeded", approvalNeeded);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> approve(TaskContext task, DistributionApproval form) {
    Report report = mapper.findById(task.subject().id()).orElseThrow();
    report.requireState(ReportState.ACCEPTED);
    contents.note(report, "distributionOpinion", form.opinion());
    if (form.decision() == ApprovalDecision.APPROVE) {
      assign(report);
      mapper.update(report);
    } else if (form.opinion() == null) {
      throw DomainException.invalid("opinion", "report.return.reason");
    }
    return Map.of("decision", form.decision().name());
  }

  private void assign(Report report) {
    report.moveTo(ReportState.ASSIGNED);
    List<Report> all = new ArrayList<>(List.of(report));
    all.addAll(mapper.listMergedInto(report.id()));
    all.forEach(one -> handling.admit(one, report.handlingOfficeId()));
    List<String> codes = new ArrayList<>(report.kinds().stream().map(Enum::name).toList());
    if (report.subKind() != null) {
      codes.add(report.subKind().name());
    }
    // The row first: listeners read it.
    mapper.update(report);
    events.publishEvent(new ReportDistributed(report.id(), report.ref(), report.handlingOfficeId(), report.ruleSet(),
        report.urgent(), codes));
  }
}
