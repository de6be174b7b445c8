package org.xiaohao.casework.clue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Channel;
import org.xiaohao.casework.report.ReportContent;
import org.xiaohao.casework.report.ReportContent.RelatedContent;
import org.xiaohao.casework.report.ReportText;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.Respondent;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.People;

/** What a clue must know of its report, fetched when needed and never stored. */
@Component
class ReportSource {

  private final Reports reports;
  private final People people;

  ReportSource(Reports reports, People people) {
    this.reports = reports;
    this.people = people;
  }

  /** The report's own words, for the check that a recommendation does not repeat them. Notes the reading. */
  List<String> words(Viewer viewer, Clue clue) {
    ReportContent content = reports.content(viewer, clue.reportId());
    Stream<ReportText> texts =
        Stream.concat(Stream.of(content.text()), content.related().stream().map(RelatedContent::text));
    return Stream.concat(texts.flatMap(text -> Stream.of(text.what(), text.witnesses(), text.reportedBefore())),
        content.supplements().stream()).filter(Objects::nonNull).toList();
  }

  /** Whether another organ handed it up, so that there is no reporter. */
  boolean ofOrgan(Clue clue) {
    return reports.byId(clue.reportId()).channel() == Channel.REFERRAL;
  }

  boolean tellsReporter(Clue clue, String text) {
    return reports.tellsReporter(clue.reportId(), text);
  }

  /** Names as typed and names of the holders of the posts. */
  List<String> respondentNames(Clue clue) {
    Stream<String> typed = reports.respondents(clue.reportId()).stream().map(Respondent::name).filter(Objects::nonNull);
    Stream<String> held = respondentPersons(clue).stream().map(person -> people.byId(person).name());
    return Stream.concat(typed, held).distinct().toList();
  }

  Set<Long> respondentPersons(Clue clue) {
    return reports.respondents(clue.reportId()).stream().map(Respondent::personId).filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  Set<Long> respondentPosts(Clue clue) {
    return reports.respondents(clue.reportId()).stream().map(Respondent::postId).filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
