package org.xiaohao.casework.clue;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;

/** Reminds the head of the handling office of the term of a filed review (D9); the secretary once it is late. */
@Component
class ReviewMails {

  private static final String LATE = "BREACH";
  private static final Set<String> RUNGS = Set.of("NOTIFY", "DUE", LATE);

  private final ClueRows rows;
  private final ClueCases offices;
  private final People people;
  private final Outbox outbox;

  ReviewMails(ClueRows rows, ClueCases offices, People people, Outbox outbox) {
    this.rows = rows;
    this.offices = offices;
    this.people = people;
    this.outbox = outbox;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void rung(RungReached event) {
    if (!event.subject().kind().equals(Clue.KIND) || !event.code().equals(FiledReviews.CLOCK)
        || !RUNGS.contains(event.rung())) {
      return;
    }
    Stream<Person> told = with(event, "handling", Role.OFFICE_HEAD);
    if (event.rung().equals(LATE)) {
      told = Stream.concat(told, with(event, "leadership", Role.DISCIPLINE_SECRETARY));
    }
    told.forEach(person -> outbox.add(new Notice("review:" + event.subject() + ":" + event.rung() + ":" + event.dueOn() + ":"
        + person.id(), "case.review-due", person.id(), event.subject(), null)));
  }

  private Stream<Person> with(RungReached event, String slot, Role role) {
    return people.withRole(offices.office(event.subject().id(), slot), role, rows.today()).stream();
  }
}
