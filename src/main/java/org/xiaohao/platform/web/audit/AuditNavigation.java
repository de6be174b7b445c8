package org.xiaohao.platform.web.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;

/** Puts the audit into the navigation of the security auditor alone. */
@Component
class AuditNavigation implements Navigation {

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    return viewer.holds(Role.SECURITY_AUDITOR) ? List.of(new NavigationEntry("nav.audit", "/desk/audit", 10))
        : List.of();
  }
}
