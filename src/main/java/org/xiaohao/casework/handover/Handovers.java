package org.xiaohao.casework.handover;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;

/**
 * Documents between the two lines: sent under a number, answered under the same number. The number is all that both sides
 * share (ruling 1); no right to one side's case follows from it.
 */
@Service
public class Handovers {

  private final HandoverMapper mapper;
  private final Transport transport;
  private final HandoverPapers papers;
  private final BusinessClock clock;

  Handovers(HandoverMapper mapper, Transport transport, HandoverPapers papers, BusinessClock clock) {
    this.mapper = mapper;
    this.transport = transport;
    this.papers = papers;
    this.clock = clock;
  }

  /** Issues the document and delivers it; the sender tracks it (谁建议谁跟踪). Returns its number. */
  @Transactional(propagation = Propagation.MANDATORY)
  public String send(HandoverDraft draft) {
    String number = papers.issue(draft);
    deliver(number, draft);
    return number;
  }

  /** Delivers a document whose paper its sender has issued himself, since it says more than what crosses the line here. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void deliver(String number, HandoverDraft draft) {
    mapper.insertSent(number, draft, clock.today());
    transport.deliver(number, draft);
  }

  /**
   * Answers a received document, once.
   *
   * @param outcome code such as {@code CLOSED}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void answer(String number, String outcome) {
    if (mapper.answerReceived(number, outcome, clock.today()) == 0) {
      throw DomainException.conflict("handover.answered.already");
    }
    transport.deliverAnswer(number, outcome);
  }

  /** What a case has sent, with the answers. The caller has checked that the case may be seen. */
  public List<SentHandover> sentBy(CaseRef sender) {
    return mapper.listSentBy(sender);
  }

  /** What these offices sent of a kind, newest first. The caller has checked that the person works there. */
  public List<SentClue> sentFrom(List<Long> offices, HandoverKind kind, long before, int limit) {
    return mapper.listSentFrom(offices, kind, before, limit);
  }

  /** A document at its receiver. The caller has checked that the case it led to may be seen. */
  public ReceivedHandover received(String number) {
    return mapper.findReceived(number).orElseThrow(() -> DomainException.notFound("handover.unknown"));
  }
}
