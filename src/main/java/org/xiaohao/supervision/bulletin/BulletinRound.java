package org.xiaohao.supervision.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.DueWork;
import org.xiaohao.platform.deadline.MissingCalendarYear;
import org.xiaohao.platform.deadline.WorkingCalendar;
import org.xiaohao.platform.organisation.Office;

/**
 * Draws up the circulars of the weeks and months that have ended (S15). What was missed while the program stood still is made
 * up for, each once, up to four back: of a clock that was moved by years nobody reads fifty drafts, and the ledger holds it all.
 * An office without any begins with the newest.
 */
@Component
class BulletinRound implements DueWork {

  private static final int MOST_BACK = 4;

  private final Bulletins bulletins;
  private final BulletinMapper mapper;
  private final IssuingOffices offices;
  private final WorkingCalendar calendar;

  BulletinRound(Bulletins bulletins, BulletinMapper mapper, IssuingOffices offices, WorkingCalendar calendar) {
    this.bulletins = bulletins;
    this.mapper = mapper;
    this.offices = offices;
    this.calendar = calendar;
  }

  @Override
  public void run(LocalDate today) {
    Map<String, LocalDate> last = mapper.listLast().stream()
        .collect(Collectors.toMap(one -> one.officeId() + " " + one.kind(), BulletinMapper.Last::fromOn));
    for (Office office : offices.all()) {
      for (BulletinKind kind : BulletinKind.values()) {
        missing(kind, today, last.get(office.id() + " " + kind)).forEach(period -> draw(office.id(), kind, period));
      }
    }
  }

  private void draw(long officeId, BulletinKind kind, Period period) {
    try {
      bulletins.draw(officeId, kind, period);
    } catch (DuplicateKeyException drawnElsewhere) {
      // Another program was quicker; its draft is the one.
    }
  }

  /** The ended periods after the last one drawn up, oldest first. */
  List<Period> missing(BulletinKind kind, LocalDate today, LocalDate last) {
    List<Period> missing = new ArrayList<>();
    Period newest = newest(kind, today);
    for (Period one = newest; missing.size() < MOST_BACK && (last == null ? one == newest : one.from().isAfter(last));
        one = kind.before(one.from())) {
      if (one.to().isBefore(offices.since())) {
        break;
      }
      missing.add(0, one);
    }
    return missing;
  }

  private Period newest(BulletinKind kind, LocalDate today) {
    Period ended = kind.before(today);
    return kind == BulletinKind.MONTHLY && today.isBefore(firstWorkingDayAfter(ended)) ? kind.before(ended.from()) : ended;
  }

  /** In a year whose holidays are not announced the draft comes on the first day: it binds nobody. */
  private LocalDate firstWorkingDayAfter(Period ended) {
    try {
      return calendar.plusWorkingDays(ended.to(), 1);
    } catch (MissingCalendarYear unknown) {
      return ended.to().plusDays(1);
    }
  }
}
