package org.xiaohao.casework.escrow;

import java.time.LocalDateTime;
import org.xiaohao.platform.access.CaseRef;

/** One request to read a name; its texts lie sealed. MyBatis reads and fills the fields. */
class IdentityRequest {

  static final String TABLE = "identity_request";

  private long id;
  private String ref;
  private long entrustedId;
  private String caseKind;
  private long caseId;
  private long officeId;
  private long keeperDivisionId;
  private long requesterId;
  private Purpose purpose;
  private RequestState state;
  private LocalDateTime askedAt;
  private Long deciderId;
  private LocalDateTime decidedAt;
  private LocalDateTime expiresAt;

  private IdentityRequest() {
  }

  IdentityRequest(String ref, Entrusted entrusted, Asking asking, long keeperDivisionId, LocalDateTime at) {
    this.ref = ref;
    this.entrustedId = entrusted.id();
    this.caseKind = entrusted.subject().kind();
    this.caseId = entrusted.subject().id();
    this.officeId = asking.officeId();
    this.keeperDivisionId = keeperDivisionId;
    this.requesterId = asking.viewer().personId();
    this.purpose = asking.purpose();
    this.state = RequestState.ASKED;
    this.askedAt = at;
  }

  void decide(RequestState decision, long personId, LocalDateTime at) {
    state = state.moveTo(decision);
    deciderId = personId;
    decidedAt = at;
  }

  void grantUntil(LocalDateTime end) {
    expiresAt = end;
  }

  void withdraw() {
    state = state.moveTo(RequestState.WITHDRAWN);
  }

  void expire() {
    state = state.moveTo(RequestState.EXPIRED);
  }

  /** Whether the team may read at that moment; asked at each reading, whether the purge has run or not. */
  boolean openAt(LocalDateTime now) {
    return state == RequestState.GRANTED && now.isBefore(expiresAt);
  }

  long id() {
    return id;
  }

  String ref() {
    return ref;
  }

  long entrustedId() {
    return entrustedId;
  }

  CaseRef subject() {
    return new CaseRef(caseKind, caseId);
  }

  long officeId() {
    return officeId;
  }

  long keeperDivisionId() {
    return keeperDivisionId;
  }

  long requesterId() {
    return requesterId;
  }

  Purpose purpose() {
    return purpose;
  }

  RequestState state() {
    return state;
  }

  LocalDateTime askedAt() {
    return askedAt;
  }

  LocalDateTime decidedAt() {
    return decidedAt;
  }

  LocalDateTime expiresAt() {
    return expiresAt;
  }
}
