package org.xiaohao.platform.web;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.login.LoggedIn;

/** Who is logged in, with the posts held today. */
@Component
class CurrentViewer {

  Optional<Viewer> find() {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    return login != null && login.getPrincipal() instanceof LoggedIn person ? Optional.of(person.viewer())
        : Optional.empty();
  }
}
