package org.xiaohao.supervision.analysis;

/** Where a research topic stands; nothing follows a conclusion. */
public enum TopicState {
  /** 调研中. */
  OPEN,
  /** 已有结论. */
  CONCLUDED;

  /** Whether the question may still be answered. */
  public boolean open() {
    return this == OPEN;
  }
}
