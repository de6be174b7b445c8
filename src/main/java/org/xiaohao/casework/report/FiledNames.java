package org.xiaohao.casework.report;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.escrow.Entrusting;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.vault.Sealing;

/** What becomes of a named reporter's name at filing: it goes to the custodians, and reports go where there are some. */
@Component
class FiledNames {

  private final Entrusting escrow;
  private final Routing routing;
  private final Centres centres;

  FiledNames(Entrusting escrow, Routing routing, Centres centres) {
    this.escrow = escrow;
    this.routing = routing;
    this.centres = centres;
  }

  /**
   * Where a report goes. One on retaliation goes past the county if a leak there is suspected;
   * a named one further up while its centre has nobody to keep the name (decision 13).
   *
   * @throws DomainException INVALID in field {@code name} if nobody anywhere keeps names; anonymous filing stays open
   */
  Route route(Filing filing) {
    Route found = routing.route(filing.placeDivisionId(), filing.respondents(), filing.text().who());
    Route route = filing.suspectsLeak() ? raised(found) : found;
    return !filing.givesName() ? route
        : kept(route).orElseThrow(() -> DomainException.invalid("name", "report.name.nobody"));
  }

  /** Where a report goes that was filed in another zone; if nobody keeps names any more, where it would go without one. */
  Route routeAgain(Report report, boolean named, List<Respondent> respondents, String who) {
    Route found = routing.route(report.placeDivisionId(), respondents, who);
    Route route = report.routedRule().startsWith(Route.RAISED) ? raised(found) : found;
    return named ? kept(route).orElse(route) : route;
  }

  /** Whom the reporter suspects must not be the first to read it: past the county (C13). */
  private Route raised(Route found) {
    return centres.inCounty(found.centreOfficeId()) ? found.raisedTo(centres.aboveOf(found.centreOfficeId()).id()) : found;
  }

  private Optional<Route> kept(Route found) {
    Route route = found;
    while (!escrow.canKeep(route.centreOfficeId(), route.personIds())) {
      Optional<Office> upper = centres.nextAbove(route.centreOfficeId());
      if (upper.isEmpty()) {
        return Optional.empty();
      }
      route = route.upTo(upper.get().id());
    }
    return Optional.of(route);
  }

  /** Makes the row of the name if one is given; returns what is to be sealed for it. */
  List<Sealing> entrust(Report report, Route route, Filing filing) {
    return !filing.givesName() ? List.of()
        : escrow.entrust(report.caseRef(), report.centreOfficeId(), route.personIds(), filing.identity());
  }
}
