package org.xiaohao.casework.handover;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;

/** Both sides in one program and one database: delivered in the transaction that sends (ruling 3). */
@Component
class DirectTransport implements Transport {

  private final HandoverMapper mapper;
  private final BusinessClock clock;
  private final ApplicationEventPublisher events;

  DirectTransport(HandoverMapper mapper, BusinessClock clock, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public void deliver(String number, HandoverDraft draft) {
    mapper.insertReceived(number, draft, clock.today());
    events.publishEvent(
        new HandoverReceived(number, draft.kind(), draft.fromOfficeId(), draft.toOfficeId(), draft.matter()));
  }

  @Override
  public void deliverAnswer(String number, String outcome) {
    if (mapper.answerSent(number, outcome, clock.today()) == 0) {
      throw DomainException.conflict("handover.answered.already");
    }
    HandoverMapper.Sender sender = mapper.findSender(number);
    events.publishEvent(new HandoverAnswered(number, new CaseRef(sender.senderKind(), sender.senderId()), outcome));
  }
}
