package org.xiaohao.casework.accountability;

/** What becomes of a proposed case. */
public enum ProposalDecision {
  OPEN,
  DROP
}
