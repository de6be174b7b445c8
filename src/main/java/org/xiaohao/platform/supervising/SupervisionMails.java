package org.xiaohao.platform.supervising;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.notification.TaskPeople;
import org.xiaohao.platform.organisation.Chief;
import org.xiaohao.platform.organisation.People;

/** Tells those who have a case that they are supervised or urged, and the supervising office that they have answered. */
@Component
class SupervisionMails {

  private final Outbox outbox;
  private final SupervisionMapper mapper;
  private final TaskPeople tasks;
  private final CaseAccess access;
  private final Register register;

  SupervisionMails(Outbox outbox, SupervisionMapper mapper, TaskPeople tasks, CaseAccess access, Register register) {
    this.outbox = outbox;
    this.mapper = mapper;
    this.tasks = tasks;
    this.access = access;
    this.register = register;
  }

  /** Who heads an office today, and who somebody is. */
  @Component("supervisionRegister")
  record Register(People people, Viewers viewers, BusinessClock clock) {
  }

  void ordered(Supervision one) {
    below(one, "supervision.ordered", "order:" + one.id());
  }

  void urged(Supervision one, SupervisionRequest request) {
    below(one, "supervision.urged", "urge:" + request.id());
  }

  void answered(Supervision one, SupervisionRequest request) {
    mail(one, "supervision.answered", "answer:" + request.id(), request.askedById());
  }

  /** From the day it is due on, those who owe the answer; once it is late also who asked. */
  @EventListener
  @Transactional
  public void rung(RungReached event) {
    if (!event.subject().kind().equals(SupervisionRequest.KIND)) {
      return;
    }
    SupervisionRequest request = mapper.findRequest(event.subject().id()).orElseThrow();
    Supervision one = mapper.findById(request.supervisionId()).orElseThrow();
    String step = "rung:" + request.id() + ":" + event.rung();
    below(one, "supervision.urged", step);
    if (event.rung().equals("BREACH")) {
      mail(one, "supervision.unanswered", step, request.askedById());
    }
  }

  /** The holders of the case's tasks, less those who see only their own, such as who is to reply; where none is open, who heads the offices that have it. */
  private void below(Supervision one, String template, String step) {
    List<Long> people = tasks.of(one.subject()).stream()
        .filter(person -> access.maySee(register.viewers().of(person), one.subject())).toList();
    if (people.isEmpty()) {
      people = access.offices(one.subject(), Relation.OWNER).stream()
          .flatMap(office -> register.people().chiefs(office, register.clock().today()).stream()).map(Chief::personId)
          .distinct().toList();
    }
    people.forEach(person -> mail(one, template, step, person));
  }

  private void mail(Supervision one, String template, String step, long person) {
    outbox.add(new Notice("supervision:" + step + ":" + person, template, person, one.subject(), one.ref()));
  }
}
