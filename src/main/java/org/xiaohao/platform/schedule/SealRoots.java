package org.xiaohao.platform.schedule;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.audit.Seals;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Role;

/**
 * Mails the newest seal of the audit to the security auditors each day. Kept outside, it pins all seals before it: who
 * rules the server can then not sign another history (decision 33).
 */
@Component
public class SealRoots {

  private final Seals seals;
  private final People people;
  private final Outbox outbox;
  private final BusinessClock clock;

  SealRoots(Seals seals, People people, Outbox outbox, BusinessClock clock) {
    this.seals = seals;
    this.people = people;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Mails the newest seal, once for each seal and auditor. */
  @Transactional
  public void mail() {
    seals.last().ifPresent(root -> people.holding(Role.SECURITY_AUDITOR, clock.today()).forEach(auditor ->
        outbox.add(new Notice("seal:" + root.number() + ":" + auditor.id(), "seal", auditor.id(), null, null,
            root.number() + ":" + root.hash()))));
  }
}
