package org.xiaohao.casework.report.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.ClueReferrals;
import org.xiaohao.casework.report.TakeOvers;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;

/** Leads clerks to the desk, heads of upper centres to what they may take over, and other organs to handing clues up. */
@Component
class DeskNavigation implements Navigation {

  private final TakeOvers takeOvers;
  private final ClueReferrals referrals;

  DeskNavigation(TakeOvers takeOvers, ClueReferrals referrals) {
    this.takeOvers = takeOvers;
    this.referrals = referrals;
  }

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    List<NavigationEntry> entries = new ArrayList<>();
    if (viewer.holds(Role.INTAKE_CLERK)) {
      entries.add(new NavigationEntry("nav.desk", "/desk/reports/new", 10));
    }
    if (!referrals.offices(viewer).isEmpty()) {
      entries.add(new NavigationEntry("nav.clue-referrals", "/desk/clue-referrals", 35, NavigationGroup.OVERSIGHT));
    }
    if (takeOvers.mayTakeOver(viewer)) {
      entries.add(new NavigationEntry("nav.take-over", "/desk/take-over", 11));
    }
    return entries;
  }
}
