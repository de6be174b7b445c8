package org.xiaohao.supervision.register.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;

/** Leads those who keep, decide on and oversee the poverty register to it. */
@Component
class RegisterNavigation implements Navigation {

  private static final Set<Role> READERS = Set.of(Role.LEADING_GROUP, Role.SUPERVISION_OFFICE, Role.COUNTY_HEAD,
      Role.TOWNSHIP);

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    return viewer.officesWith(READERS).isEmpty() ? List.of()
        : List.of(new NavigationEntry("nav.register", "/desk/register", 43, NavigationGroup.RELIEF));
  }
}
