package org.xiaohao.casework.report;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.vault.Recipient;
import org.xiaohao.platform.workflow.Processes;

/** What people of the office do with a report outside its tasks. */
@Component
class StaffMessages {

  private final StaffSteps steps;
  private final Messages messages;
  private final Processes processes;
  private final Audit audit;
  private final Reopening reopening;
  private final ApplicationEventPublisher events;

  StaffMessages(StaffSteps steps, Messages messages, Processes processes, Audit audit, Reopening reopening,
      ApplicationEventPublisher events) {
    this.steps = steps;
    this.messages = messages;
    this.processes = processes;
    this.audit = audit;
    this.reopening = reopening;
    this.events = events;
  }

  @Transactional
  public void ask(Viewer viewer, String ref, String question) {
    Report report = steps.lock(viewer, ref);
    if (!steps.mayAsk(viewer, report)) {
      throw DomainException.forbidden("report.not.yours");
    }
    messages.send(report, MessageKind.QUESTION, question);
    audit.record(viewer.personId(), null, "report.ask", report.caseRef(), null);
  }

  /** Tells the reporter of this report something that another feature has to say. */
  void tell(long reportId, MessageKind kind, String text) {
    messages.send(steps.byId(reportId), kind, text);
  }

  Recipient reporter(long reportId) {
    return messages.reporter(steps.byId(reportId));
  }

  /** Only a report with a clue can be taken up again; one that was sent on has none to go back to. */
  @Transactional
  public void takeUpAgain(Viewer viewer, String ref) {
    Report report = steps.lock(viewer, ref);
    steps.requireTakeUp(viewer, report);
    reopening.toClue(report);
    audit.record(viewer.personId(), null, "report.take-up", report.caseRef(), null);
  }

  boolean mayAsk(Viewer viewer, Report report) {
    return steps.mayAsk(viewer, report);
  }

  boolean mayTakeUp(Viewer viewer, Report report) {
    return steps.mayTakeUp(viewer, report);
  }

  boolean mayArchive(Viewer viewer, Report report) {
    return steps.mayArchive(viewer, report);
  }

  @Transactional
  public void archiveRefused(Viewer viewer, String ref) {
    Report report = steps.lock(viewer, ref);
    steps.archiveRefused(viewer, report);
    processes.correlate("reportArchived", report.caseRef(), Map.of());
    audit.record(viewer.personId(), report.centreOfficeId(), "report.archive", report.caseRef(), null);
    events.publishEvent(new ReportArchived(report.id()));
  }
}
