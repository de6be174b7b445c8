package org.xiaohao.casework.accountability;

/** How far a decision is made known. */
public enum Publication {
  NONE,
  /** 内部通报. */
  INTERNAL,
  /** 公开曝光. */
  PUBLIC
}
