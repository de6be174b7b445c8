package org.xiaohao.casework.clue;

/** The three ways of clearing somebody who was wrongly accused (rules of 2020, Art. 50). */
public enum ClearingWay {
  /** Told to the head of the unit and to the person. */
  CHIEF_AND_PERSON,
  /** A circular to the Party group. */
  PARTY_GROUP,
  /** A circular, or a word at a meeting, in a set circle. */
  SET_CIRCLE
}
