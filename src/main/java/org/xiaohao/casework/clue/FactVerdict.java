package org.xiaohao.casework.clue;

/** What the evidence says of one alleged fact. */
public enum FactVerdict {
  SUBSTANTIATED,
  PARTLY,
  UNSUBSTANTIATED,
  /** 无法查实. */
  UNVERIFIABLE
}
