package org.xiaohao.casework.clue;

/** Why a verification needs longer; a code, because the clock keeps it in plain text. */
public enum ExtensionReason {
  /** Many facts, places or people. */
  COMPLEX,
  /** An appraisal or an answer from outside is awaited. */
  AWAITING_OTHERS,
  /** Somebody who must be heard cannot be reached. */
  PERSON_ABSENT,
  /** New evidence came. */
  NEW_EVIDENCE
}
