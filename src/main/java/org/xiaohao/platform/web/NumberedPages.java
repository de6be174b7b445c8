package org.xiaohao.platform.web;

import java.util.Optional;
import org.xiaohao.platform.access.Viewer;

/** What has a number and a page and is no case, such as a problem of the province: the search by number asks for it. */
public interface NumberedPages {

  /**
   * Something and the page that shows it.
   *
   * @param path of the page
   */
  record Found(String reference, String title, String path) {
  }

  /** Empty as well for what the viewer may not know of (M2). */
  Optional<Found> find(Viewer viewer, String reference);
}
