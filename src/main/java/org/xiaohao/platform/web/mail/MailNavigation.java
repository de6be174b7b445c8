package org.xiaohao.platform.web.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;

/** Puts failed mails into the navigation of the system administrator alone. */
@Component
class MailNavigation implements Navigation {

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    return viewer.holds(Role.SYSTEM_ADMINISTRATOR) ? List.of(new NavigationEntry("nav.mails", "/desk/mails", 20))
        : List.of();
  }
}
