package org.xiaohao.platform.web;

import java.util.List;
import org.xiaohao.platform.access.Viewer;

/** What a feature puts into the navigation, by the roles of the viewer; a bean per feature that has pages of its own. */
public interface Navigation {

  List<NavigationEntry> entries(Viewer viewer);
}
