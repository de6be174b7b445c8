package org.xiaohao.casework.clue;

/** What was decided after a verification, beside recommendations. */
public enum FollowUpKind {
  REMINDER_TALK,
  INTERVIEW_PROPOSAL,
  ACCOUNTABILITY_PROPOSAL,
  REFERRAL,
  CLARIFICATION,
  /** Only when something was verified (S34). */
  REWARD,
  /** Outside procedure after 立案: recorded with its number, its term and its outcome (ruling 10, D9). */
  FILED_REVIEW,
  /** A false report made to harm, not a mistake; recognised from the city up only (C12). */
  MALICIOUS_REPORT
}
