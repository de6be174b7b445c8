package org.xiaohao.supervision.fund.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;

/** Leads to the ledger of funds: finance first; audit, oversight and discipline behind their own work (S31). */
@Component
class FundNavigation implements Navigation {

  private static final Set<Role> OVERSEERS = Set.of(Role.AUDIT, Role.SUPERVISION_OFFICE, Role.LEADING_GROUP,
      Role.COUNTY_HEAD, Role.INVESTIGATOR, Role.CASE_SUPERVISOR, Role.DISCIPLINE_DEPUTY, Role.DISCIPLINE_SECRETARY);

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    if (viewer.holds(Role.FINANCE)) {
      return List.of(new NavigationEntry("nav.funds", "/desk/funds", 12, NavigationGroup.RELIEF));
    }
    return viewer.officesWith(OVERSEERS).isEmpty() ? List.of()
        : List.of(new NavigationEntry("nav.funds", "/desk/funds", 42, NavigationGroup.RELIEF));
  }
}
