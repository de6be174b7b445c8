package org.xiaohao.casework.problem.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;

/** Puts ledger and lists into the navigation of the rectification line. */
@Component
class LedgerNavigation implements Navigation {

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    boolean rectifies = viewer.appointments().stream()
        .anyMatch(post -> post.line() == Line.RECTIFICATION || post.line() == Line.BOTH);
    if (!rectifies) {
      return List.of();
    }
    NavigationEntry ledger = new NavigationEntry("nav.ledger", "/desk/items", 20);
    return viewer.holds(Role.SUPERVISION_OFFICE)
        ? List.of(ledger, new NavigationEntry("nav.lists", "/desk/lists", 25),
            new NavigationEntry("nav.lookbacks", "/desk/look-backs", 28)) : List.of(ledger);
  }
}
