package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;

/** Mails that say only that something waits on the subject's own page. */
@Component
class SubjectNotices {

  private final Outbox outbox;

  SubjectNotices(Outbox outbox) {
    this.outbox = outbox;
  }

  /** The case is not named: whoever answers is kept from it, and from mails about it. */
  void tell(AccountableSubject subject, String what, LocalDate on) {
    if (subject.personId() != null) {
      String once = "matter:" + what + ":" + subject.ref() + ":" + on;
      outbox.add(new Notice(once, "matter", subject.personId(), null, null));
    }
  }
}
