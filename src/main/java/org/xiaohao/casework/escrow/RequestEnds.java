package org.xiaohao.casework.escrow;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DueWork;

/** Ends requests: withdraws what waits, purges what was granted once its time is over (ruling 26). */
@Component
class RequestEnds implements DueWork {

  private static final int BATCH = 100;

  private final RequestMapper mapper;
  private final TeamCopy copy;
  private final BusinessClock clock;
  private final Audit audit;
  private final TransactionTemplate transaction;

  RequestEnds(RequestMapper mapper, TeamCopy copy, BusinessClock clock, Audit audit, TransactionTemplate transaction) {
    this.mapper = mapper;
    this.copy = copy;
    this.clock = clock;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public void run(LocalDate today) {
    mapper.listExpired(clock.now(), BATCH).forEach(due -> transaction.executeWithoutResult(status ->
        mapper.lockById(due.id()).filter(request -> request.state() == RequestState.GRANTED).ifPresent(this::expire)));
  }

  /** Ends every request for a name; the caller holds its lock. */
  void endAll(Entrusted entrusted) {
    for (IdentityRequest found : mapper.listOfName(entrusted.id())) {
      IdentityRequest request = mapper.lockById(found.id()).orElseThrow();
      if (request.state() == RequestState.GRANTED) {
        expire(request);
      } else if (request.state() == RequestState.ASKED) {
        request.withdraw();
        mapper.update(request);
        audit.record(null, request.officeId(), "identity.withdraw", request.subject(), request.ref());
      }
    }
  }

  private void expire(IdentityRequest request) {
    copy.erase(request);
    request.expire();
    mapper.update(request);
    audit.record(null, request.officeId(), "identity.expire", request.subject(), request.ref());
  }
}
