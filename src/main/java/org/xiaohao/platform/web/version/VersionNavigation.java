package org.xiaohao.platform.web.version;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;

/** Leads the system administrator to the versions of the processes. */
@Component
class VersionNavigation implements Navigation {

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    return viewer.holds(Role.SYSTEM_ADMINISTRATOR) ? List.of(new NavigationEntry("nav.versions", "/desk/processes", 10))
        : List.of();
  }
}
