package org.xiaohao.casework.clue;

/** What a verification report proposes (核查报告, domain 5). */
public enum ProposalKind {
  /** 了结. */
  CLOSE(null),
  /** 谈话提醒. */
  REMINDER_TALK(FollowUpKind.REMINDER_TALK),
  /** 整改: answered by a recommendation to the rectification line. */
  RECTIFY(null),
  /** 约谈. */
  INTERVIEW(FollowUpKind.INTERVIEW_PROPOSAL),
  /** 问责. */
  ACCOUNTABILITY(FollowUpKind.ACCOUNTABILITY_PROPOSAL),
  /** 立案. */
  FILED_REVIEW(FollowUpKind.FILED_REVIEW),
  /** 移送. */
  REFERRAL(FollowUpKind.REFERRAL),
  /** 澄清. */
  CLARIFICATION(FollowUpKind.CLARIFICATION);

  private final FollowUpKind answer;

  ProposalKind(FollowUpKind answer) {
    this.answer = answer;
  }

  /** The entry that carries the proposal out; null where it is none. */
  FollowUpKind answer() {
    return answer;
  }
}
