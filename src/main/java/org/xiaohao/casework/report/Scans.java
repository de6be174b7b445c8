package org.xiaohao.casework.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Role;

/** Lets a clerk scan in what belongs to a letter, a call or a visit. */
@Service
public class Scans {

  private final StaffSteps steps;
  private final ReportReading reading;
  private final ReportContents contents;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Scans(StaffSteps steps, ReportReading reading, ReportContents contents, Audit audit,
      ApplicationEventPublisher events) {
    this.steps = steps;
    this.reading = reading;
    this.contents = contents;
    this.audit = audit;
    this.events = events;
  }

  /** Whether the person may: a clerk of the centre, for a report that did not come over the net and is not archived. */
  public boolean mayAdd(Viewer viewer, Report report) {
    return report.channel() != Channel.ONLINE && report.state() != ReportState.ARCHIVED
        && viewer.holds(Role.INTAKE_CLERK, report.centreOfficeId());
  }

  /** Where the scans go; the reporter may open them with the receipt as well. */
  public FileTarget target(Viewer viewer, String ref) {
    Report report = reading.visible(viewer, ref);
    if (!mayAdd(viewer, report)) {
      throw DomainException.forbidden("report.clerk.only");
    }
    return new FileTarget(report.caseRef(), contents.recipients(report));
  }

  /** Scans have arrived, stored by short transactions of their own before; whoever handles the report hears of them. */
  @Transactional
  public void added(Viewer viewer, String ref, int count) {
    Report report = steps.lock(viewer, ref);
    audit.record(viewer.personId(), report.centreOfficeId(), "report.scan", report.caseRef(), String.valueOf(count));
    if (report.state() == ReportState.ASSIGNED) {
      events.publishEvent(new EvidenceAdded(report.id()));
    }
  }
}
