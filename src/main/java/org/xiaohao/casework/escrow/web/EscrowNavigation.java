package org.xiaohao.casework.escrow.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.escrow.Custody;
import org.xiaohao.casework.escrow.OpeningRecords;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;

/** Leads custodians to what waits for them, and the security auditor to the log. */
@Component
class EscrowNavigation implements Navigation {

  private final Custody custody;
  private final OpeningRecords openings;

  EscrowNavigation(Custody custody, OpeningRecords openings) {
    this.custody = custody;
    this.openings = openings;
  }

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    List<NavigationEntry> entries = new ArrayList<>();
    if (custody.keeps(viewer)) {
      entries.add(new NavigationEntry("nav.custody", "/custody", 20));
      entries.add(new NavigationEntry("nav.custody.key", "/custody/key", 21));
    }
    if (openings.mayRead(viewer)) {
      entries.add(new NavigationEntry("nav.openings", "/audit/identity-openings", 20));
    }
    return entries;
  }
}
