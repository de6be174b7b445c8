package org.xiaohao.casework.protection;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.RetaliationRegistered;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.Processes;

/** Opens a protection in the very transaction that registers a report on retaliation, once a report. */
@Component
class ProtectionOpening {

  private final ProtectionMapper mapper;
  private final Reports reports;
  private final ProtectionFile file;
  private final Processes processes;
  private final BusinessClock clock;

  ProtectionOpening(ProtectionMapper mapper, Reports reports, ProtectionFile file, Processes processes,
      BusinessClock clock) {
    this.mapper = mapper;
    this.reports = reports;
    this.file = file;
    this.processes = processes;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(RetaliationRegistered registered) {
    if (mapper.existsFor(registered.reportId())) {
      return;
    }
    Report report = reports.byId(registered.reportId());
    Protection protection = Protection.of(registered, report, clock.today());
    mapper.insert(protection);
    file.open(protection, report.caseRef());
    file.startClock(protection, clock.today());
    processes.start("protection", protection.subject(), Map.of());
  }
}
