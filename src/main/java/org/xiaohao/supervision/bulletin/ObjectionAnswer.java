package org.xiaohao.supervision.bulletin;

/** What the editor answers to a unit that says what is wrong with its line. */
public enum ObjectionAnswer {
  /** The unit is right and is left out: the figures of a circular are nobody's to change (S15). */
  ACCEPTED,
  /** With the reason. */
  REJECTED
}
