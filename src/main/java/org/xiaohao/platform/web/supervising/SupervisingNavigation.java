package org.xiaohao.platform.web.supervising;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.supervising.Supervisions;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;

/** Leads those who supervise others below to what they supervise. */
@Component
class SupervisingNavigation implements Navigation {

  private final Supervisions supervisions;

  SupervisingNavigation(Supervisions supervisions) {
    this.supervisions = supervisions;
  }

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    return supervisions.supervises(viewer) ? List.of(
        new NavigationEntry("nav.supervisions", "/desk/supervisions", 45, NavigationGroup.OVERSIGHT))
        : List.of();
  }
}
