package org.xiaohao.casework.report;

import java.util.List;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Level;

/**
 * Tells a clerk which reports may be about the same (C11): while a letter, call or visit is being entered, and until the
 * report is registered. Neither shows a word of another report, nor anything of its reporter.
 */
@Service
public class Duplicates {

  private final Mergers mergers;
  private final Offline offline;
  private final Centres centres;

  Duplicates(Mergers mergers, Offline offline, Centres centres) {
    this.mergers = mergers;
    this.offline = offline;
    this.centres = centres;
  }

  /**
   * Reports of the clerk's centre that look like the one being entered.
   *
   * @param placeId the place chosen; null if none. A whole county is no hint
   * @param postIds the posts chosen
   */
  public List<SimilarReport> whileEntering(Viewer clerk, Long placeId, List<Long> postIds) {
    long centre = offline.centreOf(clerk);
    List<Respondent> respondents = postIds.stream().distinct().map(post -> Respondent.of(post, null)).toList();
    return mergers.similar(clerk, centre, precise(placeId), respondents);
  }

  /** Reports that look like this one, for a clerk of its centre until it is registered. */
  public List<SimilarReport> beforeRegistration(Viewer viewer, Report report) {
    return report.state() == ReportState.SUBMITTED && offline.serves(viewer, report.centreOfficeId())
        ? mergers.similar(viewer, report) : List.of();
  }

  private Long precise(Long placeId) {
    if (placeId == null) {
      return null;
    }
    Division place = centres.division(placeId);
    return Level.COUNTY.isAbove(place.level()) ? placeId : null;
  }
}
