package org.xiaohao.casework.report;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.xiaohao.platform.DomainException;

/** Where a report stands (domain study §2.2), and where it may go from there. */
public enum ReportState {
  /** Received, or back at the desk: to be registered. */
  SUBMITTED,
  /** Registered; the head of the centre decides. */
  REGISTERED,
  /** Refused with a ground; facts may be added, which brings it back to the desk. */
  NOT_ACCEPTED,
  /** Handled together with another report; nothing of its own follows. */
  MERGED,
  /** Sent on to another organ; its answer is awaited. */
  FORWARDED,
  /** Taken on; the office that handles it is to be chosen. */
  ACCEPTED,
  /** With the handling office as a clue. */
  ASSIGNED,
  /** The clue, or the other organ, has come to a result; the reporter is to be told. */
  CONCLUDED,
  /** The reporter was told; problems may still be open. */
  ANSWERED,
  /** Closed for good. */
  ARCHIVED;

  private static final Map<ReportState, Set<ReportState>> NEXT = new EnumMap<>(ReportState.class);

  static {
    NEXT.put(SUBMITTED, EnumSet.of(SUBMITTED, REGISTERED, MERGED));
    NEXT.put(REGISTERED, EnumSet.of(SUBMITTED, NOT_ACCEPTED, FORWARDED, ACCEPTED));
    NEXT.put(NOT_ACCEPTED, EnumSet.of(SUBMITTED, ARCHIVED));
    NEXT.put(MERGED, EnumSet.noneOf(ReportState.class));
    NEXT.put(FORWARDED, EnumSet.of(CONCLUDED));
    NEXT.put(ACCEPTED, EnumSet.of(SUBMITTED, ASSIGNED));
    NEXT.put(ASSIGNED, EnumSet.of(CONCLUDED));
    NEXT.put(CONCLUDED, EnumSet.of(ANSWERED, ASSIGNED));
    NEXT.put(ANSWERED, EnumSet.of(ARCHIVED, ASSIGNED, SUBMITTED));
    NEXT.put(ARCHIVED, EnumSet.noneOf(ReportState.class));
  }

  /** Whether a report may go from here to there. */
  public boolean mayBecome(ReportState next) {
    return NEXT.get(this).contains(next);
  }

  /** Whether it can still matter who stands behind the name: nobody has been answered yet. */
  boolean mayCallBack() {
    return switch (this) {
      case SUBMITTED, REGISTERED, ACCEPTED, ASSIGNED, MERGED, CONCLUDED -> true;
      case NOT_ACCEPTED, FORWARDED, ANSWERED, ARCHIVED -> false;
    };
  }

  /** The next state; refuses with 409 what the table does not list. */
  ReportState moveTo(ReportState next) {
    if (!mayBecome(next)) {
      throw DomainException.conflict("report.state", name(), next.name());
    }
    return next;
  }
}
