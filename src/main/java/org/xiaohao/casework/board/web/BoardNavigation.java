package org.xiaohao.casework.board.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.board.Boards;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;

/** Puts the board into the navigation: of leaders first, of offices behind their ledger. */
@Component
class BoardNavigation implements Navigation {

  private final Boards boards;

  BoardNavigation(Boards boards) {
    this.boards = boards;
  }

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    if (!boards.mayRead(viewer)) {
      return List.of();
    }
    return List.of(new NavigationEntry("nav.board", "/desk/board", boards.leads(viewer) ? 3 : 22));
  }
}
