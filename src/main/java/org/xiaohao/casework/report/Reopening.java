package org.xiaohao.casework.report;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.workflow.Processes;

/** The two ways by which a report with an outcome is looked at again; the caller holds its row. */
@Component
class Reopening {

  private final ReportMapper mapper;
  private final NoticeClocks clocks;
  private final Processes processes;
  private final ApplicationEventPublisher events;

  Reopening(ReportMapper mapper, NoticeClocks clocks, Processes processes, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.clocks = clocks;
    this.processes = processes;
    this.events = events;
  }

  /** A refused report, or one that was sent on, goes back to the desk; whether it is accepted is owed anew (D1). */
  void toDesk(Report report) {
    report.backToDesk();
    mapper.update(report);
    clocks.noticeOwed(report);
    processes.correlate("reportSupplemented", report.caseRef(), Map.of());
  }

  /** A report with a result goes back to its clue. One that was sent on has no clue to go back to. */
  void toClue(Report report) {
    if (report.handlingOfficeId() == null) {
      throw DomainException.conflict("report.no.clue");
    }
    report.backToClue();
    mapper.update(report);
    clocks.cancel(report);
    processes.correlate("evidenceAdded", report.caseRef(), Map.of());
    events.publishEvent(new EvidenceAdded(report.id()));
  }
}
