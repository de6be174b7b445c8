package org.xiaohao.casework.clue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.xiaohao.platform.DomainException;

/** Where a clue stands, with the only transitions there are (domain 2.2). */
public enum ClueState {
  /** Distributed to the handling office, which owes a proposal. */
  ASSIGNED,
  /** A disposal is proposed and on its way through study and approval. */
  IN_DISPOSAL,
  /** Held for later check; looked at again when evidence comes or six months have passed. */
  SHELVED,
  /** Talk or letter of inquiry. */
  TALK_INQUIRY,
  /** Verified by a team of two or more. */
  VERIFYING,
  /** Findings are approved; what follows from them is being decided. */
  FOLLOW_UP,
  /** Concluded; new evidence opens the verification again. */
  CONCLUDED,
  /** Archived with its report; nothing may follow. */
  ARCHIVED;

  private static final Map<ClueState, Set<ClueState>> NEXT = new EnumMap<>(Map.of(
      ASSIGNED, EnumSet.of(IN_DISPOSAL),
      IN_DISPOSAL, EnumSet.of(ASSIGNED, SHELVED, TALK_INQUIRY, VERIFYING, CONCLUDED),
      SHELVED, EnumSet.of(ASSIGNED),
      TALK_INQUIRY, EnumSet.of(VERIFYING, CONCLUDED),
      VERIFYING, EnumSet.of(FOLLOW_UP),
      FOLLOW_UP, EnumSet.of(CONCLUDED),
      CONCLUDED, EnumSet.of(VERIFYING, ARCHIVED),
      ARCHIVED, EnumSet.noneOf(ClueState.class)));

  boolean mayBecome(ClueState next) {
    return NEXT.get(this).contains(next);
  }

  /** Throws unless the step is in the table. */
  void requireNext(ClueState next) {
    if (!mayBecome(next)) {
      throw DomainException.conflict("clue.illegal.transition", name(), next.name());
    }
  }
}
