package org.xiaohao.casework.clue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.access.Viewer;

/** What a clue must know of its report, fetched when needed and never stored. */
@Component
class ReportSource {

  private final Reports reports;

  ReportSource(Reports reports) {
    this.reports = reports;
  }

  /** The report's own words, for the check that a recommendation does not repeat them. Notes the reading. */
  List<String> words(Viewer viewer, Clue clue) {
    return List.of(reports.content(viewer, clue.reportId()).text());
  }

  List<String> respondentNames(Clue clue) {
    return reports.respondents(clue.reportId()).stream().map(Reports.Respondent::name).filter(Objects::nonNull).toList();
  }

  Set<Long> respondentPersons(Clue clue) {
    return reports.respondents(clue.reportId()).stream().map(Reports.Respondent::personId).filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  Set<Long> respondentPosts(Clue clue) {
    return reports.respondents(clue.reportId()).stream().map(Reports.Respondent::postId).filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
