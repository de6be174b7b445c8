package org.xiaohao.casework.clue;

/** Chains of signatures: within one round of a chain nobody signs twice. */
enum Stage {
  DISPOSAL,
  SHELVED,
  TALK_PLAN,
  TALK_REPORT,
  VERIFICATION_PLAN,
  FINDINGS
}
