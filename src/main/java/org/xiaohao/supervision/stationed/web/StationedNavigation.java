package org.xiaohao.supervision.stationed.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;

/** Leads those who post, manage and oversee village teams to them; a unit that sends cadres straight to its cadres. */
@Component
class StationedNavigation implements Navigation {

  private static final Set<Role> AREA = Set.of(Role.ORGANISATION_DEPT, Role.LEADING_GROUP, Role.TOWNSHIP,
      Role.VILLAGE_COMMITTEE, Role.SUPERVISION_OFFICE, Role.COUNTY_HEAD, Role.PARTY_SECRETARY);

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    if (!viewer.officesWith(AREA).isEmpty()) {
      return List.of(new NavigationEntry("nav.stationed", "/desk/stationed", viewer.holds(Role.ORGANISATION_DEPT) ? 20 : 46,
          NavigationGroup.PEOPLE));
    }
    return viewer.holds(Role.DEPARTMENT)
        ? List.of(new NavigationEntry("nav.stationed", "/desk/stationed/cadres", 46, NavigationGroup.PEOPLE)) : List.of();
  }
}
