package org.xiaohao.casework.problem;

/** What a look-back finds of a closed item. */
public enum LookBackVerdict {
  /** 巩固: it stayed solved. */
  CONSOLIDATED,
  /** 反弹: it came back; the item is reopened. */
  RELAPSED,
  /** 虚假整改: it had never been solved; the item is reopened, and who signed has to answer for it. */
  SHAM;

  /** Whether the item starts another round. */
  public boolean reopens() {
    return this != CONSOLIDATED;
  }
}
