package org.xiaohao.casework.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** A reporter who does not accept the outcome, and what another office's decision does to the report (W17). */
@Component
class OutcomeDisputes {

  private final ReportMapper mapper;
  private final Notices notices;
  private final Reopening reopening;
  private final Admission admission;
  private final ApplicationEventPublisher events;

  OutcomeDisputes(ReportMapper mapper, Notices notices, Reopening reopening, Admission admission,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.notices = notices;
    this.reopening = reopening;
    this.admission = admission;
    this.events = events;
  }

  /** The report whose outcome the reporter of this one was told: itself, or the one it was merged into. */
  Report handled(Report report) {
    return report.state() == ReportState.MERGED ? mapper.findById(report.mergedIntoId()).orElseThrow() : report;
  }

  /** Takes the dispute of the reporter of this report; its row is locked. */
  void raise(Report raising) {
    Report report = raising.state() == ReportState.MERGED ? lock(raising.mergedIntoId()) : raising;
    if (!report.disputable()) {
      throw DomainException.invalid("text", "report.dispute.not.now");
    }
    report.dispute(DisputeMark.OPEN);
    mapper.update(report);
    events.publishEvent(new OutcomeDisputed(report.id(), raising.id(), report.state()));
  }

  /** Tells the reporter that the dispute, carried from another zone, came when there was nothing left to look at. */
  void tooLate(Report raising) {
    notices.disputeLate(raising);
  }

  /** Lets the office that looks at the dispute read the report. */
  void admit(long reportId, long officeId) {
    admission.admit(mapper.findById(reportId).orElseThrow(), officeId);
  }

  /** Tells the reporter why, and opens the report again if nothing else has done so meanwhile. */
  void uphold(long reportId, long raisedById, String office, String reason) {
    Report report = lock(reportId);
    notices.disputeUpheld(raisedBy(report, raisedById), office, reason);
    if (report.dispute() != DisputeMark.OPEN) {
      return;
    }
    if (report.state() == ReportState.NOT_ACCEPTED) {
      reopening.toDesk(report);
    } else {
      reopening.toClue(report);
    }
  }

  /** Tells the reporter why the outcome stands. */
  void reject(long reportId, long raisedById, String office, String reason) {
    Report report = lock(reportId);
    notices.disputeRejected(raisedBy(report, raisedById), office, reason);
    if (report.dispute() == DisputeMark.OPEN) {
      report.dispute(DisputeMark.REJECTED);
      mapper.update(report);
    }
  }

  private Report raisedBy(Report report, long raisedById) {
    return report.id() == raisedById ? report : mapper.findById(raisedById).orElseThrow();
  }

  private Report lock(long id) {
    return mapper.lockById(id).orElseThrow();
  }
}
