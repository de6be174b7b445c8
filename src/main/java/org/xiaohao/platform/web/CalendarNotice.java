package org.xiaohao.platform.web;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.Deadlines;

/** Tells everybody in the office, on every page, that clocks have no date because a year's holidays are missing. */
@Component("calendarNotice")
class CalendarNotice {

  private final Deadlines deadlines;

  CalendarNotice(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** The first such year; null while every clock has its date. */
  public String year() {
    return deadlines.missingYear().map(String::valueOf).orElse(null);
  }
}
