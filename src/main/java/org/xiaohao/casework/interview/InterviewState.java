package org.xiaohao.casework.interview;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an interview stands; the table says where it may go from there (domain.md §2.2). */
public enum InterviewState {
  /** The supervision office words the proposal, or drops it with a reason. */
  PROPOSED,
  /** The leading group decides. */
  SUBMITTED,
  /** The notices are being written. */
  APPROVED,
  /** The notices are served, written answers are due. */
  NOTIFIED,
  /** Somebody asked for another day. */
  RESCHEDULING,
  /** Answered in writing; to be held. */
  ANSWERED,
  /** Held; the minutes are being signed. */
  MINUTED,
  /** Signed and locked; the commitments run. */
  TRACKING,
  /** Every commitment was kept. */
  CLOSED,
  /** A commitment was not kept: the matter rises. */
  ESCALATED,
  /** No interview, with a reason. */
  DROPPED;

  private static final Map<InterviewState, Set<InterviewState>> NEXT = Map.of(
      PROPOSED, EnumSet.of(SUBMITTED, DROPPED),
      SUBMITTED, EnumSet.of(APPROVED, PROPOSED),
      APPROVED, EnumSet.of(NOTIFIED),
      NOTIFIED, EnumSet.of(ANSWERED, RESCHEDULING),
      RESCHEDULING, EnumSet.of(APPROVED, ANSWERED),
      ANSWERED, EnumSet.of(MINUTED),
      MINUTED, EnumSet.of(ANSWERED, TRACKING),
      TRACKING, EnumSet.of(CLOSED, ESCALATED));

  boolean mayBecome(InterviewState next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }
}
