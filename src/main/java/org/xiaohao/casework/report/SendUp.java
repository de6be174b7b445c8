package org.xiaohao.casework.report;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.worklist.WorkItems;

/**
 * Moves a report that a lower centre must not hold to the upper one (decision 17): ownership moves, the lower centre keeps
 * neither right nor work-list row, the people kept away stay kept away, D3 is on record.
 */
@Component
class SendUp {

  private final Centres centres;
  private final Openings openings;
  private final WorkItems items;
  private final NoticeClocks clocks;
  private final ReportContents contents;
  private final ReporterNames names;

  SendUp(Centres centres, Openings openings, WorkItems items, NoticeClocks clocks, ReportContents contents,
      ReporterNames names) {
    this.centres = centres;
    this.openings = openings;
    this.items = items;
    this.clocks = clocks;
    this.contents = contents;
    this.names = names;
  }

  /** A report whose confirmed respondents belong higher up may only be sent up. */
  void refuseIfHigher(Report report, Route route) {
    if (centres.isAbove(route.centreOfficeId(), report.centreOfficeId())) {
      throw DomainException.invalid("proposal", "report.must.send.up");
    }
  }

  /** Where a report goes when somebody of the county is suspected of a leak: one level up, whatever the respondents (C13). */
  Route raised(Report report, Route found) {
    if (!centres.inCounty(report.centreOfficeId()) || centres.isAbove(found.centreOfficeId(), report.centreOfficeId())) {
      return found;
    }
    return found.raisedTo(centres.aboveOf(report.centreOfficeId()).id());
  }

  void move(Report report, Route found) {
    Route route = centres.isAbove(found.centreOfficeId(), report.centreOfficeId()) ? found : oneUp(report, found);
    report.moveTo(ReportState.SUBMITTED);
    relocate(report, route);
    clocks.sentUp(report);
  }

  /** Begins anew at an office above; who was refused is owed an answer again. */
  void takeOver(Report report, long officeId) {
    if (report.state() == ReportState.NOT_ACCEPTED) {
      clocks.noticeOwed(report);
    }
    report.takenOver();
    relocate(report, officeId);
  }

  /** To an office above. */
  void relocate(Report report, long officeId) {
    relocate(report, new Route(officeId, "taken-over", report.ruleSet(), report.placeDivisionId(), List.of(), Set.of()));
  }

  private void relocate(Report report, Route route) {
    openings.take(report);
    items.purge(report.caseRef());
    report.routeTo(route);
    openings.give(report, withConfirmed(report, route));
    names.moved(report);
  }

  private Route oneUp(Report report, Route found) {
    return new Route(centres.aboveOf(report.centreOfficeId()).id(), "sent-up", report.ruleSet(),
        found.placeDivisionId(), found.respondents(), found.personIds());
  }

  private Route withConfirmed(Report report, Route route) {
    Set<Long> people = new HashSet<>(route.personIds());
    List<Respondent> known = contents.respondents(report);
    known.stream().map(Respondent::personId).filter(Objects::nonNull).forEach(people::add);
    return new Route(route.centreOfficeId(), route.ruleId(), route.ruleSet(), route.placeDivisionId(), known, people);
  }
}
