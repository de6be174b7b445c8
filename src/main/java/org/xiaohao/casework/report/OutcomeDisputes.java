package org.xiaohao.casework.report;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A reporter who does not accept the outcome, and what another office's decision does to the report (W17). */
@Component
class OutcomeDisputes {

  private final ReportMapper mapper;
  private final Notices notices;
  private final Reopening reopening;
  private final Admission admission;
  private final DisputeWindow window;
  private final ApplicationEventPublisher events;

  OutcomeDisputes(ReportMapper mapper, Notices notices, Reopening reopening, Admission admission,
      DisputeWindow window, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.notices = notices;
    this.reopening = reopening;
    this.admission = admission;
    this.window = window;
    this.events = events;
  }

  /** The report whose outcome the reporter of this one was told: itself, or the one it was merged into. */
  Report handled(Report report) {
    return report.state() == ReportState.MERGED ? mapper.findById(report.mergedIntoId()).orElseThrow() : report;
  }

  /** Takes what the reporter of this report just told the office; its row is locked. */
  void raise(Report raising) {
    Report report = lockHandled(raising);
    if (window.open(report)) {
      raise(raising, report);
    }
  }

  /** Takes the dispute that the reporter of this report wrote; its row is locked. In time is what was written in time. */
  void raise(Report raising, long messageId) {
    Report report = lockHandled(raising);
    window.requireOpen(report, mapper.findSaidOn(messageId));
    raise(raising, report);
  }

  /** Whether that message comes in time, and there is something to dispute. */
  boolean mayRaise(Report raising, long messageId) {
    return window.open(handled(raising), mapper.findSaidOn(messageId));
  }

  /** How long the outcome may still be disputed. */
  Optional<DisputeTerm> term(Report report) {
    return window.of(report);
  }

  boolean open(Report report) {
    return window.open(report);
  }

  /** Whether archiving must wait for the reporter. */
  boolean holds(Report report) {
    return window.holds(report);
  }

  void requireOver(Report report) {
    window.requireOver(report);
  }

  private Report lockHandled(Report raising) {
    return raising.state() == ReportState.MERGED ? lock(raising.mergedIntoId()) : raising;
  }

  private void raise(Report raising, Report report) {
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

  /**
   * Tells the reporter why, and opens the report again if nothing else has done so meanwhile: at the clue; one that was
   * refused or sent on has none and goes back to the desk.
   */
  void uphold(long reportId, long raisedById, String office, String reason) {
    Report report = lock(reportId);
    notices.disputeUpheld(raisedBy(report, raisedById), office, reason);
    if (report.dispute() != DisputeMark.OPEN) {
      return;
    }
    if (report.state() == ReportState.NOT_ACCEPTED || report.handlingOfficeId() == null) {
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
