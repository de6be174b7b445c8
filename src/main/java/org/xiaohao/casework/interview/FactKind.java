package org.xiaohao.casework.interview;

import java.util.Arrays;
import java.util.List;

/** What may trigger an interview (S18, S19, S48, D18). Whether it does is said by the rule set's decision table. */
public enum FactKind {
  /** Grade of a yearly assessment (成效考核). */
  ASSESSMENT(true),
  /** Low in the ranking of an assessment. */
  LOW_RANK(true),
  /** Last in a monthly ranking. */
  LAST_RANK(true),
  PROMINENT_PROBLEM,
  /** What the negative list names. */
  NEGATIVE_LIST,
  /** The last rung of the reminder ladder was reached. */
  OVERDUE,
  /** A check sent the same item back for the second time. */
  SECOND_RETURN,
  /** An item came back after its sign-off. */
  RELAPSE,
  SHAM_RECTIFICATION,
  /** Money carried over and left idle. */
  IDLE_FUNDS,
  /** The county missed the date of its money again (S2); only the ledger of funds establishes it. */
  LATE_FUNDS,
  BID_RIGGING,
  /** Village cadres who are not there; their sending unit (派出单位) answers for them (S46). */
  FORGED_ATTENDANCE,
  /** What was promised in an interview was not kept; only the check of the commitments establishes it. */
  BROKEN_PROMISE;

  private final boolean areaAlone;

  FactKind() {
    this(false);
  }

  FactKind(boolean areaAlone) {
    this.areaAlone = areaAlone;
  }

  /** The kinds that an office can enter. */
  public static List<FactKind> entered() {
    return Arrays.stream(values()).filter(kind -> kind != BROKEN_PROMISE && kind != LATE_FUNDS).toList();
  }

  /** Whether it judges a whole area, so that no unit of it can be named. */
  boolean areaAlone() {
    return areaAlone;
  }
}
