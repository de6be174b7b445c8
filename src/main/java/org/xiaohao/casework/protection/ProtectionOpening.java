package org.xiaohao.casework.protection;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.ReportMovedUp;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.RetaliationRegistered;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.Processes;
import org.xiaohao.platform.worklist.WorkItems;

/**
 * Opens a protection, once a report, in the very transaction that takes in or registers a report on retaliation, and has it
 * follow a report that goes up.
 */
@Component
class ProtectionOpening {

  private final ProtectionMapper mapper;
  private final Reports reports;
  private final ProtectionFile file;
  private final Processes processes;
  private final WorkItems items;
  private final BusinessClock clock;

  ProtectionOpening(ProtectionMapper mapper, Reports reports, ProtectionFile file, Processes processes,
      WorkItems items, BusinessClock clock) {
    this.mapper = mapper;
    this.reports = reports;
    this.file = file;
    this.processes = processes;
    this.items = items;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(RetaliationRegistered registered) {
    Optional<Protection> open = mapper.lockOfReport(registered.reportId());
    open.ifPresentOrElse(protection -> {
      protection.learn(registered.earlierReportId(), registered.leakSuspected());
      mapper.update(protection);
    }, () -> begin(registered));
  }

  private void begin(RetaliationRegistered registered) {
    Report report = reports.byId(registered.reportId());
    Protection protection = Protection.of(registered, report, clock.today());
    mapper.insert(protection);
    file.open(protection, report.caseRef());
    file.startClock(protection, clock.today());
    processes.start("protection", protection.subject(), Map.of());
  }

  /** The day that runs goes on running; below nothing is left to see. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void moveUp(ReportMovedUp moved) {
    mapper.lockOfReport(moved.reportId()).filter(protection -> protection.state() != ProtectionState.ENDED)
        .ifPresent(protection -> {
          Report report = reports.byId(moved.reportId());
          protection.moveUp(report.centreOfficeId(), moved.leakSuspected());
          mapper.update(protection);
          processes.withdraw(protection.subject(), "MOVED_UP");
          items.purge(protection.subject());
          file.moveUp(protection, report.caseRef());
          file.startClock(protection, clock.today());
          processes.start("protection", protection.subject(), Map.of());
        });
  }
}
