package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;

/** Reports what was carried out to the organ that decided it and to the committee that approved it (2015 Art. 43, D13). */
@Component
class ExecutionReports {

  private final AccountabilityType offices;
  private final People people;
  private final Outbox outbox;

  ExecutionReports(AccountabilityType offices, People people, Outbox outbox) {
    this.offices = offices;
    this.people = people;
    this.outbox = outbox;
  }

  void executed(Accountability one, LocalDate on) {
    Stream<Person> deciding = heads(one, "deciding", Role.DISCIPLINE_SECRETARY, on);
    Stream<Person> approving = one.approvedOn() == null ? Stream.empty()
        : heads(one, "partyCommittee", Role.PARTY_SECRETARY, on);
    Stream.concat(deciding, approving).forEach(person -> outbox.add(new Notice(
        "executed:" + one.ref() + ":" + person.id(), "case.executed", person.id(), one.subject(), null)));
  }

  private Stream<Person> heads(Accountability one, String slot, Role role, LocalDate on) {
    return people.withRole(offices.office(one.id(), slot), role, on).stream();
  }
}
