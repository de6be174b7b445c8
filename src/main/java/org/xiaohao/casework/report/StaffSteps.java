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
  private final NoticeClocks clocks;

  StaffSteps(ReportMapper mapper, CaseAccess access, NoticeClocks clocks) {
    this.mapper = mapper;
    this.access = access;
    this.clocks = clocks;
  }

  Report lock(Viewer viewer, String ref) {
    Report report = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, report.caseRef());
    return mapper.lockById(report.id()).orElseThrow();
  }

  void backToClue(Report report) {
    report.moveTo(ReportState.ASSIGNED);
    mapper.update(report);
    clocks.cancel(report);
  }

  void archiveRefused(Viewer viewer, Report report) {
    if (!viewer.holds(Role.INTAKE_CLERK, report.centreOfficeId())) {
      throw DomainException.forbidden("report.clerk.only");
    }
    report.requireState(ReportState.NOT_ACCEPTED);
    report.archive(ArchiveTerm.TEN_YEARS);
    mapper.update(report);
  }
}
