package org.xiaohao.supervision.inspection.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;

/** Puts visits and inspections into the navigation of those who make them. */
@Component
class SupervisionNavigation implements Navigation {

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    List<NavigationEntry> entries = new ArrayList<>();
    if (viewer.holds(Role.COVERT_SQUAD)) {
      entries.add(new NavigationEntry("nav.visits", "/desk/visits", 26, NavigationGroup.OVERSIGHT));
      entries.add(new NavigationEntry("nav.direct", "/desk/direct-report", 27, NavigationGroup.OVERSIGHT));
    }
    if (viewer.holds(Role.SUPERVISION_OFFICE) || viewer.holds(Role.LEADING_GROUP)) {
      entries.add(new NavigationEntry("nav.inspections", "/desk/inspections", 27, NavigationGroup.OVERSIGHT));
    }
    if (viewer.holds(Role.SUPERVISION_OFFICE)) {
      entries.add(new NavigationEntry("nav.direct", "/desk/direct-report", 29, NavigationGroup.OVERSIGHT));
      entries.add(new NavigationEntry("nav.statements", "/desk/statement", 30, NavigationGroup.OVERSIGHT));
      entries.add(new NavigationEntry("nav.hearings", "/desk/hearing", 31, NavigationGroup.OVERSIGHT));
    }
    return entries;
  }
}
