package org.xiaohao.supervision.inspection;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about direct reports; owned by the province, so that no area index below holds one. */
@Component
class DirectReportType implements CaseType {

  private final DirectReports reports;
  private final Squads squads;

  DirectReportType(DirectReports reports, Squads squads) {
    this.reports = reports;
    this.squads = squads;
  }

  @Override
  public String kind() {
    return DirectReport.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("direct-report");
  }

  @Override
  public Line line() {
    return Line.RECTIFICATION;
  }

  @Override
  public void lock(long id) {
    reports.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    DirectReport one = reports.byId(id);
    return new CaseFacts(one.ref(), one.title(), squads.area(one.areaId()).name(), 1,
        squads.division(one.provinceOfficeId()).id());
  }

  @Override
  public long office(long id, String slot) {
    if (!slot.equals("province")) {
      throw new IllegalStateException("a direct report has no office " + slot);
    }
    return reports.byId(id).provinceOfficeId();
  }
}
