package org.xiaohao.casework.escrow;

import java.time.LocalDateTime;
import java.util.List;
import org.xiaohao.platform.access.CaseRef;

/**
 * A request as pages show it; the name is never among its fields.
 *
 * @param caseReference reference of the case
 * @param caseTitle what it is, in codes
 * @param team who may read
 * @param reason why it was asked
 * @param answer why it was refused, or what the reporter answered through the custodian; null otherwise
 * @param open whether the person looking may read the name now
 */
public record RequestView(String ref, CaseRef subject, String caseReference, String caseTitle, long officeId,
    long requesterId, Purpose purpose, RequestState state, LocalDateTime askedAt, LocalDateTime decidedAt,
    LocalDateTime expiresAt, List<Long> team, String reason, String answer, boolean open) {

  public RequestView {
    team = List.copyOf(team);
  }

  @Override
  public String toString() {
    return "RequestView[" + ref + "]";
  }
}
