package org.xiaohao.casework.report;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** Puts what a reporter sent before the office at once. */
@Component
class OfficeArrivals implements Arrivals {

  private final Openings openings;
  private final ReportMapper mapper;
  private final Reopening reopening;
  private final OutcomeDisputes disputes;
  private final Retaliations retaliations;
  private final ApplicationEventPublisher events;

  OfficeArrivals(Openings openings, ReportMapper mapper, Reopening reopening, OutcomeDisputes disputes,
      Retaliations retaliations, ApplicationEventPublisher events) {
    this.openings = openings;
    this.mapper = mapper;
    this.reopening = reopening;
    this.disputes = disputes;
    this.retaliations = retaliations;
    this.events = events;
  }

  @Override
  public LocalDate filed(Report report, Route route, Long clerkId) {
    LocalDate noticeDueOn = openings.open(report, route, clerkId);
    retaliations.arrived(report);
    return noticeDueOn;
  }

  /**
   * A refused report goes back to the desk; a report in hand tells those who handle it that there is more; an objection
   * brings the outcome before another office (W17).
   */
  @Override
  public void said(Report report, MessageKind kind, long messageId) {
    if (kind == MessageKind.OBJECTION) {
      disputes.raise(report, messageId);
    } else if (report.state() == ReportState.NOT_ACCEPTED) {
      reopening.toDesk(report);
    } else {
      tellHandlers(report);
    }
  }

  @Override
  public void fileAdded(Report report) {
    tellHandlers(report);
  }

  private void tellHandlers(Report report) {
    Report handled = report.state() == ReportState.MERGED ? lock(report.mergedIntoId()) : report;
    if (handled.state() == ReportState.ASSIGNED) {
      events.publishEvent(new EvidenceAdded(handled.id()));
    }
  }

  private Report lock(long id) {
    return mapper.lockById(id).orElseThrow(() -> DomainException.notFound("receipt.unknown"));
  }
}
