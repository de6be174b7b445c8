package org.xiaohao.platform.organisation;

/** How two people are tied; any tie asks for recusal. */
public enum TieKind {
  SPOUSE,
  PARENT_CHILD,
  SIBLING,
  COUSIN,
  IN_LAW,
  OTHER
}
