package org.xiaohao.casework.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.escrow.Escrow;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Office;

/** What becomes of a named reporter's name: it goes to the custodians, and reports go where there are some. */
@Component
class ReporterNames {

  private final Escrow escrow;
  private final Routing routing;
  private final Centres centres;
  private final ReportMapper mapper;

  ReporterNames(Escrow escrow, Routing routing, Centres centres, ReportMapper mapper) {
    this.escrow = escrow;
    this.routing = routing;
    this.centres = centres;
    this.mapper = mapper;
  }

  /**
   * Where a report goes. A named one goes further up while its centre has nobody to keep the name (decision 13).
   *
   * @throws DomainException INVALID in field {@code name} if nobody anywhere keeps names; anonymous filing stays open
   */
  Route route(Filing filing) {
    Route route = routing.route(filing.placeDivisionId(), filing.respondents(), filing.text().who());
    if (!filing.givesName()) {
      return route;
    }
    while (!escrow.canKeep(route.centreOfficeId(), route.personIds())) {
      Optional<Office> upper = centres.nextAbove(route.centreOfficeId());
      route = route.upTo(upper.orElseThrow(() -> DomainException.invalid("name", "report.name.nobody")).id());
    }
    return route;
  }

  void entrust(Report report, Route route, Filing filing) {
    if (filing.givesName()) {
      escrow.entrust(report.caseRef(), report.centreOfficeId(), route.personIds(), filing.identity());
    }
  }

  boolean given(Report report) {
    return escrow.keepsNameOf(report.caseRef());
  }

  /** The report lies at another centre now; its custodians keep the name. */
  void moved(Report report) {
    escrow.move(report.caseRef(), report.centreOfficeId());
  }

  /**
   * Whether a text that is to leave the centre names the reporter, or one of those whose reports were merged into this
   * one (ruling 1). Nobody sees the names for it.
   */
  boolean toldBy(Report report, String text) {
    return Stream.concat(Stream.of(report), mapper.listMergedInto(report.id()).stream())
        .anyMatch(one -> escrow.toldBy(one.caseRef(), text));
  }
}
