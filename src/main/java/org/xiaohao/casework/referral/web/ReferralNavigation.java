package org.xiaohao.casework.referral.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;

/** Leads external organs to the referrals they received. */
@Component
class ReferralNavigation implements Navigation {

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    return viewer.holds(Role.EXTERNAL_ORGAN) ? List.of(new NavigationEntry("nav.referrals", "/desk/referrals", 15))
        : List.of();
  }
}
