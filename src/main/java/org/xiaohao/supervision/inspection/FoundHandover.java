package org.xiaohao.supervision.inspection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.Finding;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Level;

/** Hands what was found to the supervision office beside the finder, as one problem list (S14). */
@Component
class FoundHandover {

  private final ProblemLists lists;
  private final Squads squads;
  private final Campaigns campaigns;
  private final Deadlines deadlines;
  private final BusinessClock clock;

  FoundHandover(ProblemLists lists, Squads squads, Campaigns campaigns, Deadlines deadlines, BusinessClock clock) {
    this.lists = lists;
    this.squads = squads;
    this.campaigns = campaigns;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.today();
  }

  LocalDateTime now() {
    return clock.now().withNano(0);
  }

  Division area(long divisionId) {
    return squads.area(divisionId);
  }

  /** The divisions from the root down to the one the office belongs to. */
  List<Long> chain(long officeId) {
    return squads.division(officeId).chain();
  }

  /** The supervision office of the same division. */
  long beside(long officeId) {
    return squads.supervising(officeId).id();
  }

  void startClock(CaseRef subject, String code) {
    deadlines.start(subject, code, campaigns.ruleSet(), clock.today());
  }

  void meetClock(CaseRef subject, String code) {
    deadlines.meet(subject, code);
  }

  /** Opens the list in a supervision office; nothing found opens none. */
  void send(Viewer by, long supervisingOfficeId, Long place, String title, CaseRef source, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    Level level = squads.division(supervisingOfficeId).level();
    String origin = level == Level.PROVINCE ? "PROVINCE_FOUND" : level == Level.CITY ? "CITY_FOUND" : "COUNTY_FOUND";
    lists.open(by, new FoundProblems(supervisingOfficeId, origin, title, null, place, clock.today(), false), source, findings);
  }
}
