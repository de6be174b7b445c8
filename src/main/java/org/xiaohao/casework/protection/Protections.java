package org.xiaohao.casework.protection;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.TaskContext;

/** Takes measures for a reporter and records what came of them (C13). */
@Service
public class Protections {

  private final ProtectionMapper mapper;
  private final ProtectionFile file;
  private final ReaderLogs logs;
  private final Reports reports;
  private final BusinessClock clock;

  Protections(ProtectionMapper mapper, ProtectionFile file, ReaderLogs logs, Reports reports, BusinessClock clock) {
    this.mapper = mapper;
    this.file = file;
    this.logs = logs;
    this.reports = reports;
    this.clock = clock;
  }

  /**
   * A protection, opened.
   *
   * @param details what was done; null before
   * @param result what came of it; null before
   * @param mayExport whether the viewer may have the log of who read the earlier report
   */
  public record View(Protection protection, String reportRef, String details, String result, boolean mayExport) {
    @Override
    public String toString() {
      return "View[hidden]";
    }
  }

  /** The protection of a reference, or "not found"; the reading is on record. */
  @Transactional
  public View visible(Viewer viewer, String ref) {
    Protection protection = find(viewer, ref);
    file.noteReading(viewer, protection);
    return new View(protection, reports.byId(protection.reportId()).ref(), file.text(protection, "details").orElse(null),
        file.text(protection, "result").orElse(null), logs.mayExport(viewer, protection));
  }

  /** Who read or handled the earlier report, when and why; the export is on record in both cases. */
  @Transactional
  public String export(Viewer viewer, String ref) {
    return logs.export(viewer, find(viewer, ref));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> protect(TaskContext task, ProtectReporterForm form) {
    Protection protection = of(task.subject());
    protection.protect(form.measures(), task.personId(), clock.today());
    mapper.update(protection);
    file.keep(protection, "details", form.details());
    file.meetClock(protection);
    return Map.of();
  }

  /** "Go on" starts another day (D21). */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> record(TaskContext task, RecordOutcomeForm form) {
    Protection protection = of(task.subject());
    protection.record(form.outcome(), task.personId(), clock.today());
    mapper.update(protection);
    file.keep(protection, "result", form.result());
    if (form.outcome() == ProtectionOutcome.CONTINUE) {
      file.startClock(protection, clock.today());
      return Map.of("decision", "CONTINUE");
    }
    return Map.of("decision", "END");
  }

  private Protection find(Viewer viewer, String ref) {
    Protection protection = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    file.requireVisible(viewer, protection);
    return protection;
  }

  private Protection of(CaseRef subject) {
    return mapper.findById(subject.id()).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
