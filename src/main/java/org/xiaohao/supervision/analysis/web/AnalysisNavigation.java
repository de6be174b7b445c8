package org.xiaohao.supervision.analysis.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;
import org.xiaohao.supervision.analysis.AnalysisAreas;

/** Leads whoever leads or oversees an area to what its problems have in common. */
@Component
class AnalysisNavigation implements Navigation {

  private static final int ORDER = 29;

  private final AnalysisAreas areas;

  AnalysisNavigation(AnalysisAreas areas) {
    this.areas = areas;
  }

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    return areas.mayRead(viewer)
        ? List.of(new NavigationEntry("nav.analysis", "/desk/analysis", ORDER, NavigationGroup.OVERSIGHT)) : List.of();
  }
}
