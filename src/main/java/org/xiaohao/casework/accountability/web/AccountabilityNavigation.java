package org.xiaohao.casework.accountability.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.Matters;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;

/** Leads those who open and decide cases to them, and those who are to answer to their own page. */
@Component
class AccountabilityNavigation implements Navigation {

  private static final List<Role> ROLES = List.of(Role.INVESTIGATOR, Role.OFFICE_HEAD, Role.CASE_SUPERVISOR,
      Role.DISCIPLINE_SECRETARY, Role.DISCIPLINE_DEPUTY, Role.REVIEWER, Role.ORGANISATION_DEPT);

  private final Matters matters;

  AccountabilityNavigation(Matters matters) {
    this.matters = matters;
  }

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    List<NavigationEntry> entries = new ArrayList<>();
    if (!matters.of(viewer).isEmpty()) {
      entries.add(new NavigationEntry("nav.matters", "/desk/matters", 6));
    }
    if (ROLES.stream().anyMatch(viewer::holds)) {
      entries.add(new NavigationEntry("nav.accountability", "/desk/accountability", 40, NavigationGroup.OVERSIGHT));
    }
    return entries;
  }
}
