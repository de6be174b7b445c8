package org.xiaohao.casework.clue;

/** A team member's answer under the report. */
public enum SignDecision {
  SIGN,
  REFUSE
}
