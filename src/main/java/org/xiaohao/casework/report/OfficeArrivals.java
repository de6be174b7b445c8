package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.workflow.Processes;

/** Puts what a reporter sent before the office at once. */
@Component
class OfficeArrivals implements Arrivals {

  private final Openings openings;
  private final ReportMapper mapper;
  private final NoticeClocks clocks;
  private final Processes processes;
  private final ApplicationEventPublisher events;

  OfficeArrivals(Openings openings, ReportMapper mapper, NoticeClocks clocks, Processes processes,
      ApplicationEventPublisher events) {
    this.openings = openings;
    this.mapper = mapper;
    this.clocks = clocks;
    this.processes = processes;
    this.events = events;
  }

  @Override
  public LocalDate filed(Report report, Route route, Long clerkId) {
    return openings.open(report, route, clerkId);
  }

  /** A refused report goes back to the desk; a report in hand tells those who handle it that there is more. */
  @Override
  public void said(Report report, MessageKind kind, long messageId) {
    if (report.state() == ReportState.NOT_ACCEPTED && kind == MessageKind.SUPPLEMENT) {
      report.backToDesk();
      mapper.update(report);
      clocks.noticeOwed(report);
      processes.correlate("reportSupplemented", report.caseRef(), Map.of());
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
