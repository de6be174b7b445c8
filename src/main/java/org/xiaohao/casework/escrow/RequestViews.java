package org.xiaohao.casework.escrow;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.CaseType;
import org.xiaohao.platform.workflow.CaseTypes;

/** Makes requests fit to be shown. */
@Component
class RequestViews {

  private final RequestMapper mapper;
  private final SealedNames names;
  private final CaseTypes types;
  private final CaseAccess access;
  private final BusinessClock clock;

  RequestViews(RequestMapper mapper, SealedNames names, CaseTypes types, CaseAccess access, BusinessClock clock) {
    this.mapper = mapper;
    this.names = names;
    this.types = types;
    this.access = access;
    this.clock = clock;
  }

  /** Whether the person may read the name on the ground of this request now. */
  boolean mayRead(Viewer viewer, IdentityRequest request) {
    return request.openAt(clock.now()) && mapper.listMembers(request.id()).contains(viewer.personId())
        && access.maySee(viewer, request.subject());
  }

  /** A request with its texts, for its team and its custodians. */
  RequestView of(Viewer viewer, IdentityRequest request) {
    CaseType.CaseFacts facts = types.of(request.subject().kind()).facts(request.subject().id());
    List<Long> team = mapper.listMembers(request.id());
    return new RequestView(request.ref(), request.subject(), facts.reference(), facts.title(), request.officeId(),
        request.requesterId(), request.purpose(), request.state(), request.askedAt(), request.decidedAt(),
        request.expiresAt(), team, names.noted(request.id(), "reason").orElse(""),
        names.noted(request.id(), "answer").orElse(null), mayRead(viewer, request));
  }
}
