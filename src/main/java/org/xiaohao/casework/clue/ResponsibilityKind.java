package org.xiaohao.casework.clue;

/** Kinds of responsibility (处分条例 Art. 38, ruling 13). */
public enum ResponsibilityKind {
  DIRECT,
  MAIN_LEADERSHIP,
  IMPORTANT_LEADERSHIP
}
