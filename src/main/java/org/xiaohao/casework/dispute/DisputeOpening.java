package org.xiaohao.casework.dispute;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.Centres;
import org.xiaohao.casework.report.OutcomeDisputed;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.Processes;

/** Brings a disputed outcome before an office that had no part in it, with a clock of its own (D20). */
@Component
class DisputeOpening {

  private final DisputeMapper mapper;
  private final Reports reports;
  private final Centres centres;
  private final DisputeFile file;
  private final Processes processes;
  private final BusinessClock clock;

  DisputeOpening(DisputeMapper mapper, Reports reports, Centres centres, DisputeFile file, Processes processes,
      BusinessClock clock) {
    this.mapper = mapper;
    this.reports = reports;
    this.centres = centres;
    this.file = file;
    this.processes = processes;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(OutcomeDisputed raised) {
    Report report = reports.byId(raised.reportId());
    long office = centres.reviewing(report.centreOfficeId()).id();
    Dispute dispute = Dispute.of(raised, office, report.ruleSet(), clock.today());
    mapper.insert(dispute);
    Report raiser = reports.byId(raised.raisedByReportId());
    List<Report> both = report.id() == raiser.id() ? List.of(report) : List.of(report, raiser);
    both.forEach(one -> reports.admit(one.id(), office));
    file.open(dispute, both.stream().map(Report::caseRef).toList());
    processes.start("dispute-review", dispute.subject(), Map.of());
  }
}
