package org.xiaohao.casework.problem.web;

import java.util.Locale;

/** The tabs of an item's page. */
enum ItemTab {
  /** What the problem is and where it stands. */
  FACTS,
  /** Notice, plan and measures, objections. */
  PLAN,
  /** Evidence and households. */
  EVIDENCE,
  /** Self-check, reviews, public notice, returns. */
  CHECKS,
  /** Numbered documents. */
  DOCUMENTS,
  /** What happened. */
  TIMELINE,
  /** Where the process stands. */
  PICTURE;

  static ItemTab of(String name) {
    for (ItemTab tab : values()) {
      if (tab.param().equals(name)) {
        return tab;
      }
    }
    return FACTS;
  }

  /** The tab in an address. */
  public String param() {
    return name().toLowerCase(Locale.ROOT);
  }
}
