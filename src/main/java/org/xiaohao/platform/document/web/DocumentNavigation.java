package org.xiaohao.platform.document.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;

/** Leads people of the rectification line, to whom documents are sent, to those that wait for a signature. */
@Component
class DocumentNavigation implements Navigation {

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    return viewer.appointments().stream().anyMatch(post -> post.line() == Line.RECTIFICATION || post.line() == Line.BOTH)
        ? List.of(new NavigationEntry("nav.documents", "/desk/documents", 40)) : List.of();
  }
}
