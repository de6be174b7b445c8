package org.xiaohao.casework.report.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;

/** Leads clerks to the desk for letters, calls and visits. */
@Component
class DeskNavigation implements Navigation {

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    return viewer.holds(Role.INTAKE_CLERK) ? List.of(new NavigationEntry("nav.desk", "/desk/reports/new", 10)) : List.of();
  }
}
