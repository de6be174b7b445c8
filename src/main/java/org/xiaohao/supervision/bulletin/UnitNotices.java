package org.xiaohao.supervision.bulletin;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.organisation.People;

/** Tells the heads of a unit by mail that something is to be checked or was answered; the mail names neither unit nor matter (ruling 29). */
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
    mail(bulletin, unit, "bulletin-check", String.valueOf(bulletin.id()));
  }

  /** What the unit said was answered; once a day, should the circular come back and be sent in anew. */
  void answered(Bulletin bulletin, NamedUnit unit) {
    mail(bulletin, unit, "bulletin-answered", bulletin.id() + ":" + clock.today());
  }

  private void mail(Bulletin bulletin, NamedUnit unit, String template, String once) {
    people.chiefs(unit.officeId(), clock.today()).forEach(chief -> outbox.add(new Notice(
        template + ":" + once + ":" + unit.officeId() + ":" + chief.personId(), template, chief.personId(),
        bulletin.subject(), null)));
  }
}
