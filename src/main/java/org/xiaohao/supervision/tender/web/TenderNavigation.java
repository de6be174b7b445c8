package org.xiaohao.supervision.tender.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;
import org.xiaohao.supervision.tender.TenderOffices;

/** Leads those who enter tenders and decide on them to the list. */
@Component
class TenderNavigation implements Navigation {

  private static final int PLACE = 43;

  private final TenderOffices offices;

  TenderNavigation(TenderOffices offices) {
    this.offices = offices;
  }

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    return offices.entering(viewer).isEmpty() ? List.of()
        : List.of(new NavigationEntry("nav.tenders", "/desk/tenders", PLACE, NavigationGroup.RELIEF));
  }
}
