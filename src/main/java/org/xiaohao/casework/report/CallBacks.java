package org.xiaohao.casework.report;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.escrow.Escrow;
import org.xiaohao.casework.escrow.IdentityRequests;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;

/** Calling a named reporter back: only who was let to the name, or heard through a custodian, can say what came of it. */
@Component
class CallBacks {

  private final StaffSteps steps;
  private final Rows rows;
  private final NoticeClocks clocks;
  private final IdentityRequests requests;
  private final Escrow escrow;

  CallBacks(StaffSteps steps, Rows rows, NoticeClocks clocks, IdentityRequests requests, Escrow escrow) {
    this.steps = steps;
    this.rows = rows;
    this.clocks = clocks;
    this.requests = requests;
    this.escrow = escrow;
  }

  /** Where it is written. */
  @Component
  record Rows(ReportMapper mapper, Audit audit, BusinessClock clock) {
  }

  boolean may(Viewer viewer, Report report) {
    return report.callBack() == null && report.signature().named() && report.state().mayCallBack()
        && requests.heard(viewer, report.caseRef());
  }

  @Transactional
  public void record(Viewer viewer, String ref, CallBack outcome) {
    if (outcome == null) {
      throw DomainException.invalid("outcome", "form.NotNull");
    }
    Report report = steps.lock(viewer, ref);
    report.calledBack(outcome, rows.clock().today());
    if (!requests.heard(viewer, report.caseRef())) {
      throw DomainException.forbidden("report.callback.unheard");
    }
    rows.mapper().update(report);
    rows.audit().record(viewer.personId(), null, "report.call-back", report.caseRef(), outcome.name());
    if (report.nameDenied()) {
      clocks.nameDenied(report);
      escrow.close(report.caseRef());
    }
  }
}
