package org.xiaohao.supervision.diligence.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;

/** Leads to what leaders and helpers do, for everybody whose office oversees an area. */
@Component
class DutyNavigation implements Navigation {

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    return viewer.areas().isEmpty() ? List.of()
        : List.of(new NavigationEntry("nav.leaders", "/desk/leaders", 33, NavigationGroup.PEOPLE));
  }
}
