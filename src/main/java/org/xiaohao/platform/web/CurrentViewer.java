package org.xiaohao.platform.web;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.Viewers;

/** Who is logged in, with the posts held today; looked up once a request. */
@Component
class CurrentViewer {

  private static final String ATTRIBUTE = CurrentViewer.class.getName();

  private final Viewers viewers;

  CurrentViewer(Viewers viewers) {
    this.viewers = viewers;
  }

  Optional<Viewer> find() {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login == null || !(login.getPrincipal() instanceof LoggedIn person)) {
      return Optional.empty();
    }
    RequestAttributes request = RequestContextHolder.currentRequestAttributes();
    if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Viewer known
        && known.personId() == person.personId()) {
      return Optional.of(known);
    }
    Viewer viewer = viewers.of(person.personId());
    request.setAttribute(ATTRIBUTE, viewer, RequestAttributes.SCOPE_REQUEST);
    return Optional.of(viewer);
  }
}
