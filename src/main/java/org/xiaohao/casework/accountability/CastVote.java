package org.xiaohao.casework.accountability;

import java.time.LocalDate;

/** A recorded vote of somebody whom the register knows. */
public record CastVote(int round, long divisionId, LocalDate heldOn, long personId, Vote vote, Body body) {

  /** Whose meeting it was. */
  public enum Body {
    COMMISSION,
    COMMITTEE
  }
}
