package org.xiaohao.platform.audit;

/** What a verification of a trail asks; a failing one is named (W18, M20). */
public enum Check {
  /** A line is no line of a trail. */
  UNREADABLE,
  /** What an entry says, or its place, is not what its hash says. */
  ENTRY_CHANGED,
  /** A place of a chain is empty. */
  ENTRY_MISSING,
  /** An entry stands behind a later one of its chain, or stands twice. */
  ENTRY_ORDER,
  /** An entry is not bound to the one before it. */
  CHAIN_BROKEN,
  /** A chain or the file ends before its end. */
  CUT,
  /** A seal that something rests on is not there. */
  SEAL_MISSING,
  /** A seal is not what its hash says, or does not follow the seal before it. */
  SEAL_CHANGED,
  /** What a seal covers is another entry than the one that is there. */
  SEAL_DIFFERS,
  /** A signature does not fit, or its key is not among the keys given. */
  SIGNATURE_WRONG,
  /** What a reading says is not what its hash says. */
  READING_CHANGED,
  /** A sealed reading is not there. */
  READING_MISSING,
  /** The lines are not those that were signed at the export. */
  FILE_CHANGED,
  /** A seal is not the one that was mailed. */
  ROOT_DIFFERS
}
