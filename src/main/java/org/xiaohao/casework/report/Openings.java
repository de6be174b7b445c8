package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.Processes;

/** Puts a stored report before its centre: right to see it, people kept away, clock, audit, process. */
@Component
class Openings {

  static final String PROCESS = "report-intake";

  private final CaseAccess access;
  private final Exclusions exclusions;
  private final Deadlines deadlines;
  private final Audit audit;
  private final Processes processes;
  private final ReportCaseType type;

  Openings(CaseAccess access, Exclusions exclusions, Deadlines deadlines, Audit audit, Processes processes,
      ReportCaseType type) {
    this.access = access;
    this.exclusions = exclusions;
    this.deadlines = deadlines;
    this.audit = audit;
    this.processes = processes;
    this.type = type;
  }

  /**
   * The process starts in the transaction that stored the report: neither exists without the other (M19). Its first
   * task gives the centre the right to see the report.
   *
   * @return by when a named reporter is owed word of acceptance (D1); null for anonymous ones, and while the
   *     holidays of that year are not announced
   */
  LocalDate open(Report report, Route route, Long clerkId) {
    hide(report, route);
    LocalDate noticeDueOn = report.signature().named()
        ? deadlines.startFirst(report.caseRef(), "D1", report.ruleSet(), report.receivedOn()) : null;
    audit.begin(clerkId, report.centreOfficeId(), "report.file", report.caseRef(), report.routedRule());
    type.startOf(report, () -> processes.start(PROCESS, report.caseRef(), Map.of()));
    return noticeDueOn;
  }

  /** Gives the report to its centre and hides it from the people it names who work there. */
  void give(Report report, Route route) {
    hide(report, route);
    access.grantOffice(report.caseRef(), report.centreOfficeId(), Relation.OWNER);
  }

  private void hide(Report report, Route route) {
    exclusions.apply(report.caseRef(), report.centreOfficeId(), route.personIds(), false);
  }

  /** Takes the report from everybody who could see it, before it moves up. */
  void take(Report report) {
    access.revokeAll(report.caseRef());
  }
}
