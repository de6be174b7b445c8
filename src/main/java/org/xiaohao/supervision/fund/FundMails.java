package org.xiaohao.supervision.fund;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.organisation.People;

/** Reminds the finance department that has the money of its term: three days before, on the last day, and once it is late. */
@Component
class FundMails {

  private static final Set<String> RUNGS = Set.of("NOTIFY", "DUE", "BREACH");

  private final Money money;
  private final FundOffices offices;
  private final FundClocks clocks;
  private final People people;
  private final Outbox outbox;

  FundMails(Money money, FundOffices offices, FundClocks clocks, People people, Outbox outbox) {
    this.money = money;
    this.offices = offices;
    this.clocks = clocks;
    this.people = people;
    this.outbox = outbox;
  }

  /** Where the money stands. */
  @Component("fundMoney")
  record Money(FundMapper funds, CarryOverMapper carryOvers) {
  }

  /** At most once a day and person: a term entered late passes several rungs at once. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void rung(RungReached event) {
    if (RUNGS.contains(event.rung())) {
      office(event).ifPresent(office -> people.withAccount(office, clocks.today()).forEach(person -> outbox.add(
          new Notice("fund:" + event.subject() + ":" + clocks.today() + ":" + person.id(), "fund.due", person.id(),
              event.subject(), null))));
    }
  }

  private Optional<Long> office(RungReached event) {
    long id = event.subject().id();
    return switch (event.subject().kind()) {
      case FundBatch.KIND -> money.funds().findBatch(id).map(FundBatch::officeId);
      case FundAllocation.KIND -> money.funds().findAllocation(id).flatMap(one -> offices.financeOf(one.countyId()));
      case CarryOver.KIND -> money.carryOvers().findById(id).flatMap(one -> offices.financeOf(one.countyId()));
      default -> Optional.empty();
    };
  }
}
