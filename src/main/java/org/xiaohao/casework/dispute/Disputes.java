package org.xiaohao.casework.dispute;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.Centres;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.TaskContext;

/** Examines and decides what reporters dispute, each by a person of its own, and tells the reporter why (W17). */
@Service
public class Disputes {

  private final DisputeMapper mapper;
  private final DisputeFile file;
  private final Reports reports;
  private final Centres centres;
  private final BusinessClock clock;

  Disputes(DisputeMapper mapper, DisputeFile file, Reports reports, Centres centres, BusinessClock clock) {
    this.mapper = mapper;
    this.file = file;
    this.reports = reports;
    this.centres = centres;
    this.clock = clock;
  }

  /** The dispute of a reference with its words, or "not found"; the reading is on record. */
  @Transactional
  public DisputeView visible(Viewer viewer, String ref) {
    Dispute dispute = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    file.requireVisible(viewer, dispute);
    file.noteReading(viewer, dispute);
    return new DisputeView(dispute, reports.byId(dispute.reportId()).ref(), file.text(dispute, "findings").orElse(null),
        file.text(dispute, "reason").orElse(null), file.text(dispute, "returnReason").orElse(null));
  }

  /** Why the person may not decide: the proposal is the person's own. */
  public Optional<String> refusal(CaseRef subject, long personId) {
    Dispute dispute = of(subject);
    return dispute.proposedById() != null && dispute.proposedById() == personId
        ? Optional.of("dispute.own.proposal") : Optional.empty();
  }

  /** What was proposed, for the head to take or change; the reading is on record. */
  public Map<String, Object> proposed(TaskContext task) {
    Dispute dispute = of(task.subject());
    file.noteReading(task.viewer(), dispute);
    return dispute.proposal() == null ? Map.of() : Map.of("decision", dispute.proposal().name(), "reason",
        file.text(dispute, "reason").orElse(""));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> examine(TaskContext task, ExamineDisputeForm form) {
    Dispute dispute = of(task.subject());
    requireUnnamed(dispute, form.reason());
    dispute.propose(form.proposal(), task.personId());
    mapper.update(dispute);
    file.keep(dispute, "findings", form.findings());
    file.keep(dispute, "reason", form.reason());
    return Map.of();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> decide(TaskContext task, DecideDisputeForm form) {
    Dispute dispute = of(task.subject());
    if (form.decision() == DisputeDecision.RETURN) {
      giveBack(dispute, form);
    } else {
      decide(dispute, form, task.personId());
    }
    mapper.update(dispute);
    return Map.of("decision", form.decision().name());
  }

  private void giveBack(Dispute dispute, DecideDisputeForm form) {
    if (form.returnReason() == null) {
      throw DomainException.invalid("returnReason", "dispute.return.reason");
    }
    dispute.giveBack();
    file.keep(dispute, "returnReason", form.returnReason());
  }

  private void decide(Dispute dispute, DecideDisputeForm form, long personId) {
    if (form.reason() == null) {
      throw DomainException.invalid("reason", "dispute.reason");
    }
    requireUnnamed(dispute, form.reason());
    DisputeProposal what = DisputeProposal.valueOf(form.decision().name());
    dispute.decide(what, personId, clock.today());
    file.keep(dispute, "reason", form.reason());
    file.decided(dispute);
    String office = centres.office(dispute.reviewingOfficeId()).name();
    if (what == DisputeProposal.UPHOLD) {
      reports.disputeUpheld(dispute.reportId(), dispute.raisedByReportId(), office, form.reason());
    } else {
      reports.disputeRejected(dispute.reportId(), dispute.raisedByReportId(), office, form.reason());
    }
  }

  /** One reporter must not read another one's name in the reason. */
  private void requireUnnamed(Dispute dispute, String reason) {
    if (reports.tellsReporter(dispute.reportId(), reason)) {
      throw DomainException.invalid("reason", "report.forward.reporter");
    }
  }

  private Dispute of(CaseRef subject) {
    return mapper.findById(subject.id()).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
