package org.xiaohao.casework.report;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.escrow.Escrow;

/** The names behind reports, in the keeping of custodians since {@link FiledNames}. */
@Component
class ReporterNames {

  private final Escrow escrow;
  private final FiledNames filed;
  private final ReportMapper mapper;

  ReporterNames(Escrow escrow, FiledNames filed, ReportMapper mapper) {
    this.escrow = escrow;
    this.filed = filed;
    this.mapper = mapper;
  }

  boolean given(Report report) {
    return escrow.keepsNameOf(report.caseRef());
  }

  /** Where a report of another zone goes by the register as it is here, which is the newer one. */
  Route routeAgain(Report report, List<Respondent> respondents, String who) {
    return filed.routeAgain(report, given(report), respondents, who);
  }

  /** The report came from another zone and lies at its centre now. */
  void arrived(Report report, Route route) {
    escrow.arrived(report.caseRef(), report.centreOfficeId(), route.personIds());
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
