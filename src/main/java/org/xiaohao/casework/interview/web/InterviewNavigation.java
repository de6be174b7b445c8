package org.xiaohao.casework.interview.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.Aides;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;

/** Leads those who summon to the interviews, and those who may be summoned, with their aides, to their own page. */
@Component
class InterviewNavigation implements Navigation {

  private static final List<Role> LEADS = List.of(Role.COUNTY_PARTY_SECRETARY, Role.COUNTY_HEAD, Role.CITY_LEAD,
      Role.TOWNSHIP);

  private final Aides aides;

  InterviewNavigation(Aides aides) {
    this.aides = aides;
  }

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    List<NavigationEntry> entries = new ArrayList<>();
    if (LEADS.stream().anyMatch(viewer::holds) || aides.concerns(viewer)) {
      entries.add(new NavigationEntry("nav.summons", "/desk/summons", 5));
    }
    if (viewer.holds(Role.SUPERVISION_OFFICE) || viewer.holds(Role.LEADING_GROUP)) {
      entries.add(new NavigationEntry("nav.interviews", "/desk/interviews", 30, NavigationGroup.OVERSIGHT));
    }
    return entries;
  }
}
