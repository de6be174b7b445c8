package org.xiaohao.casework.escrow;

import java.util.Set;
import org.xiaohao.platform.DomainException;

/** Where a request for a name stands. */
public enum RequestState {
  /** Waits for a custodian. */
  ASKED,
  /** The team may read the name until it expires. */
  GRANTED,
  /** Refused, with a reason. */
  REFUSED,
  /** The custodian asked the reporter and wrote down the answer; the name went to nobody. */
  RELAYED,
  /** Fell away because the case went to another centre. */
  WITHDRAWN,
  /** The time is over, the team's copy is gone. */
  EXPIRED;

  private Set<RequestState> next() {
    return switch (this) {
      case ASKED -> Set.of(GRANTED, REFUSED, RELAYED, WITHDRAWN);
      case GRANTED -> Set.of(EXPIRED);
      case REFUSED, RELAYED, WITHDRAWN, EXPIRED -> Set.of();
    };
  }

  RequestState moveTo(RequestState wanted) {
    if (!next().contains(wanted)) {
      throw DomainException.conflict("identity.state", name(), wanted.name());
    }
    return wanted;
  }
}
