package org.xiaohao.casework.report;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** Puts what packages brought before the office, as if it had been filed here. */
@Component
@InZones(NetworkZone.DISCIPLINE)
class CarriedReports {

  private final ReportMapper mapper;
  private final ReportContents contents;
  private final Routing routing;
  private final OfficeArrivals arrivals;

  CarriedReports(ReportMapper mapper, ReportContents contents, Routing routing, OfficeArrivals arrivals) {
    this.mapper = mapper;
    this.contents = contents;
    this.routing = routing;
    this.arrivals = arrivals;
  }

  /**
   * Routes a report anew by the register as it is here, which is the newer one and knows who must be kept away, and
   * opens its case.
   */
  void opened(long reportId) {
    Report report = mapper.lockById(reportId).orElseThrow();
    Route route = routing.route(report.placeDivisionId(), contents.respondents(report), contents.text(report).who());
    contents.replaceRespondents(report, route.respondents(), false);
    report.routeTo(route);
    mapper.update(report);
    arrivals.filed(report, route, null);
  }

  void said(Report report, MessageKind kind, long messageId) {
    arrivals.said(report, kind, messageId);
  }

  void fileAdded(Report report) {
    arrivals.fileAdded(report);
  }
}
