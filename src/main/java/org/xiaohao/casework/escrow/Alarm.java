package org.xiaohao.casework.escrow;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.BusinessDay;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Role;

/** Mails the security auditors that names were opened in an unusual way; once a day for each person who did. */
@Component
class Alarm {

  private final Outbox outbox;
  private final People people;
  private final BusinessDay day;

  Alarm(Outbox outbox, People people, BusinessDay day) {
    this.outbox = outbox;
    this.people = people;
    this.day = day;
  }

  void raise(long personId, LocalDate on) {
    people.holding(Role.SECURITY_AUDITOR, day.today()).forEach(auditor -> outbox.add(new Notice(
        "identity:" + personId + ":" + on + ":" + auditor.id(), "identity-alarm", auditor.id(), null, null)));
  }
}
