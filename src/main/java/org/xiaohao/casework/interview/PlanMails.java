package org.xiaohao.casework.interview;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;

/**
 * Reminds whoever holds a post that owes the plan after an interview (D14, D18): three days before, on the last day, and
 * once it is late. A late one is told to the office above that proposed the interview.
 */
@Component
class PlanMails {

  private static final String LATE = "BREACH";
  private static final Set<String> RUNGS = Set.of("NOTIFY", "DUE", LATE);

  private final Interviews interviews;
  private final InterviewPlans plans;
  private final InterviewClocks clocks;
  private final People people;
  private final Outbox outbox;

  PlanMails(Interviews interviews, InterviewPlans plans, InterviewClocks clocks, People people, Outbox outbox) {
    this.interviews = interviews;
    this.plans = plans;
    this.clocks = clocks;
    this.people = people;
    this.outbox = outbox;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void rung(RungReached event) {
    if (!event.subject().kind().equals(Interview.KIND) || !event.code().equals(InterviewClocks.PLAN)
        || !RUNGS.contains(event.rung())) {
      return;
    }
    Interview interview = interviews.of(event.subject());
    plans.of(interview).stream().filter(plan -> plan.text() == null)
        .flatMap(plan -> people.holder(plan.postId(), clocks.today()).stream())
        .forEach(holder -> mail(event, "summons-plan", holder));
    if (event.rung().equals(LATE)) {
      people.withAccount(interview.proposingOfficeId(), clocks.today())
          .forEach(person -> mail(event, "case.plan-late", person));
    }
  }

  private void mail(RungReached event, String template, Person person) {
    outbox.add(new Notice("plan:" + event.subject() + ":" + event.rung() + ":" + event.dueOn() + ":" + person.id(), template,
        person.id(), event.subject(), null));
  }
}
