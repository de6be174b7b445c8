package org.xiaohao.casework.recall.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.recall.Exemplars;
import org.xiaohao.casework.recall.Recalls;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;

/** Leads those who propose and approve recalls to them, and those who keep the register to it. */
@Component
class RecallNavigation implements Navigation {

  private final Recalls recalls;
  private final Exemplars exemplars;

  RecallNavigation(Recalls recalls, Exemplars exemplars) {
    this.recalls = recalls;
    this.exemplars = exemplars;
  }

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    List<NavigationEntry> entries = new ArrayList<>();
    if (!recalls.proposing(viewer).isEmpty()) {
      entries.add(new NavigationEntry("nav.recalls", "/desk/recalls", 50, NavigationGroup.PEOPLE));
    }
    if (!exemplars.keeping(viewer).isEmpty()) {
      entries.add(new NavigationEntry("nav.exemplars", "/desk/exemplars", 60, NavigationGroup.PEOPLE));
    }
    return entries;
  }
}
