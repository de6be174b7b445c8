package org.xiaohao.casework.report;

/** Whether the reporter gave a name. */
public enum Signature {
  /** No name; handled as usual, never traced (1996 rules Art. 8). */
  ANONYMOUS,
  /** A true name and a way to be reached: goes first and is answered (2020 rules Art. 24, 25). */
  NAMED,
  /** Several people with one contact; that contact is answered (C04). */
  JOINT;

  /** Whether notices with a deadline are owed (D1, D2). */
  public boolean named() {
    return this != ANONYMOUS;
  }
}
