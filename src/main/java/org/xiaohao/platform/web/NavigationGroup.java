package org.xiaohao.platform.web;

/** Under which heading a page stands among those that fold away, in the order in which they are shown. */
public enum NavigationGroup {
  /** Cases and documents that somebody works on. */
  CASES,
  /** What upper offices find, publish and hold against somebody. */
  OVERSIGHT,
  /** Leaders, and those who are sent to villages. */
  PEOPLE,
  /** Money, and whom and what it reaches. */
  RELIEF
}
