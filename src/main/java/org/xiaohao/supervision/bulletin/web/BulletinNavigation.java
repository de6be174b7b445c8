package org.xiaohao.supervision.bulletin.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;

/** Puts circulars into the navigation of the rectification line, whose offices issue and receive them. */
@Component
class BulletinNavigation implements Navigation {

  private static final int ORDER = 28;

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    return viewer.appointments().stream().anyMatch(post -> post.line() == Line.RECTIFICATION || post.line() == Line.BOTH)
        ? List.of(new NavigationEntry("nav.bulletins", "/desk/bulletins", ORDER, NavigationGroup.OVERSIGHT)) : List.of();
  }
}
