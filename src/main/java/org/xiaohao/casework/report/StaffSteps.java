package org.xiaohao.casework.report;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;

/** Rows of what people of the office do with a report outside its tasks; the right comes first, then the lock. */
@Component
class StaffSteps {

  private final ReportMapper mapper;
  private final CaseAccess access;
  private final DisputeWindow window;

  StaffSteps(ReportMapper mapper, CaseAccess access, DisputeWindow window) {
    this.mapper = mapper;
    this.access = access;
    this.window = window;
  }

  Report lock(Viewer viewer, String ref) {
    Report report = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, report.caseRef());
    return mapper.lockById(report.id()).orElseThrow();
  }

  Report byId(long id) {
    return mapper.findById(id).orElseThrow();
  }

  /** The centre, the handling or the answering office; only a report with a clue can be taken up again. */
  boolean mayTakeUp(Viewer viewer, Report report) {
    boolean over = report.state() == ReportState.CONCLUDED || report.state() == ReportState.ANSWERED;
    return over && report.handlingOfficeId() != null && (viewer.worksIn(report.centreOfficeId())
        || viewer.worksIn(report.handlingOfficeId()) || viewer.worksIn(report.answeringOfficeId()));
  }

  boolean mayArchive(Viewer viewer, Report report) {
    return report.state() == ReportState.NOT_ACCEPTED && viewer.holds(Role.INTAKE_CLERK, report.centreOfficeId());
  }

  /** Who only supervises the report reads; with the reporter speaks who works on it. */
  boolean mayAsk(Viewer viewer, Report report) {
    return !access.supervisesOnly(viewer, report.caseRef());
  }

  void requireTakeUp(Viewer viewer, Report report) {
    if (report.handlingOfficeId() == null) {
      throw DomainException.conflict("report.no.clue");
    }
    if (!mayTakeUp(viewer, report)) {
      throw DomainException.forbidden("report.not.yours");
    }
  }

  void archiveRefused(Viewer viewer, Report report) {
    if (!viewer.holds(Role.INTAKE_CLERK, report.centreOfficeId())) {
      throw DomainException.forbidden("report.clerk.only");
    }
    report.requireState(ReportState.NOT_ACCEPTED);
    window.requireOver(report);
    report.archive(ArchiveTerm.TEN_YEARS);
    mapper.update(report);
  }
}
