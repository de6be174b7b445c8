package org.xiaohao.casework.problem.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;

/** Puts ledger and lists into the navigation of the rectification line. */
@Component
class LedgerNavigation implements Navigation {

  /** Who beside the supervision offices works on problems of the province. */
  private static final List<Role> RECTIFYING = List.of(Role.COUNTY_RECTIFY_OFFICE, Role.CITY_RECTIFY_OFFICE,
      Role.PROVINCE_RECTIFY_OFFICE, Role.LEADING_GROUP);

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    boolean rectifies = viewer.appointments().stream()
        .anyMatch(post -> post.line() == Line.RECTIFICATION || post.line() == Line.BOTH);
    if (!rectifies) {
      return List.of();
    }
    NavigationEntry ledger = new NavigationEntry("nav.ledger", "/desk/items", 20);
    NavigationEntry parents = new NavigationEntry("nav.parents", "/desk/parent-problems", 22);
    if (viewer.holds(Role.SUPERVISION_OFFICE)) {
      return List.of(ledger, parents, new NavigationEntry("nav.lists", "/desk/lists", 25),
          new NavigationEntry("nav.lookbacks", "/desk/look-backs", 28, NavigationGroup.OVERSIGHT));
    }
    return RECTIFYING.stream().anyMatch(viewer::holds) ? List.of(ledger, parents) : List.of(ledger);
  }
}
