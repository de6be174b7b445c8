package org.xiaohao.platform.deadline;

import org.xiaohao.platform.DomainException;

/** The holidays of this year are not known yet, so no working day of it can be counted. */
public class MissingCalendarYear extends DomainException {

  private final int year;

  public MissingCalendarYear(int year) {
    super(Kind.INVALID, "calendar.missingYear", null, String.valueOf(year));
    this.year = year;
  }

  public int year() {
    return year;
  }
}
