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
  private final ReporterNames names;
  private final OfficeArrivals arrivals;
  private final OutcomeDisputes disputes;

  CarriedReports(ReportMapper mapper, ReportContents contents, ReporterNames names, OfficeArrivals arrivals,
      OutcomeDisputes disputes) {
    this.mapper = mapper;
    this.contents = contents;
    this.names = names;
    this.arrivals = arrivals;
    this.disputes = disputes;
  }

  /**
   * Routes a report anew by the register as it is here, which is the newer one and knows who must be kept away, and
   * opens its case.
   */
  void opened(long reportId) {
    Report report = mapper.lockById(reportId).orElseThrow();
    Route route = names.routeAgain(report, contents.respondents(report), contents.text(report).who());
    contents.replaceRespondents(report, route.respondents(), false);
    report.routeTo(route);
    mapper.update(report);
    arrivals.filed(report, route, null);
    names.arrived(report, route);
  }

  /** An objection may come too late: the package was on its way while the office did something else. */
  void said(Report report, MessageKind kind, long messageId) {
    if (kind == MessageKind.OBJECTION && !disputes.mayRaise(report, messageId)) {
      disputes.tooLate(report);
      arrivals.fileAdded(report);
    } else {
      arrivals.said(report, kind, messageId);
    }
  }

  void fileAdded(Report report) {
    arrivals.fileAdded(report);
  }
}
