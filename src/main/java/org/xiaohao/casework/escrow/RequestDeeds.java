package org.xiaohao.casework.escrow;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;

/** What goes with each step of a request: its text, the audit, the mail to whoever has to do something. */
@Component
class RequestDeeds {

  private final SealedNames names;
  private final TeamCopy copy;
  private final OpeningLog log;
  private final Trail trail;
  private final BusinessClock clock;

  RequestDeeds(SealedNames names, TeamCopy copy, OpeningLog log, Trail trail, BusinessClock clock) {
    this.names = names;
    this.copy = copy;
    this.log = log;
    this.trail = trail;
    this.clock = clock;
  }

  /** Where steps are written down and told. */
  @Component
  record Trail(Audit audit, Outbox outbox) {
  }

  LocalDateTime now() {
    return clock.now().truncatedTo(ChronoUnit.SECONDS);
  }

  void asked(IdentityRequest request, String reason, List<Keeper> custodians) {
    names.note(request.id(), "reason", reason);
    trail.audit().record(request.requesterId(), request.officeId(), "identity.ask", request.subject(),
        request.ref() + " " + request.purpose());
    // No case: a custodian may know the request, not the case.
    custodians.forEach(custodian -> trail.outbox().add(new Notice(
        "identity-asked:" + request.ref() + ":" + custodian.personId(), "identity-asked", custodian.personId(), null, null)));
  }

  void decided(Viewer custodian, IdentityRequest request, String answer) {
    if (answer != null) {
      names.note(request.id(), "answer", answer);
    }
    trail.audit().record(custodian.personId(), null, "identity." + request.state().name().toLowerCase(java.util.Locale.ROOT),
        request.subject(), request.ref());
    trail.outbox().add(new Notice("identity-decided:" + request.ref(), "identity-decided", request.requesterId(),
        request.subject(), null));
  }

  void opened(Viewer viewer, IdentityRequest request, OpeningWay way) {
    log.record(viewer.personId(), request, way);
  }

  void grant(IdentityRequest request, Identity identity) {
    copy.write(request, identity);
  }

  Optional<Identity> read(IdentityRequest request) {
    return copy.read(request);
  }
}
