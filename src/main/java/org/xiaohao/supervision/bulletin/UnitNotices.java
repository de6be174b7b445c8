package org.xiaohao.supervision.bulletin;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.organisation.People;

/** Tells the heads of a unit by mail that something is to be checked; the mail names neither unit nor matter (ruling 29). */
@Component
class UnitNotices {

  private final Outbox outbox;
  private final People people;
  private final BusinessClock clock;

  UnitNotices(Outbox outbox, People people, BusinessClock clock) {
    this.outbox = outbox;
    this.people = people;
    this.clock = clock;
  }

  void tell(Bulletin bulletin, NamedUnit unit) {
    people.chiefs(unit.officeId(), clock.today()).forEach(chief -> outbox.add(new Notice(
        "bulletin-check:" + bulletin.id() + ":" + unit.officeId() + ":" + chief.personId(), "bulletin-check",
        chief.personId(), bulletin.subject(), null)));
  }
}
