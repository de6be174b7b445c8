package org.xiaohao.casework.accountability;

/** What somebody did with a paper shown or served. */
public enum Reply {
  SIGNED,
  /** Refused; the refusal is recorded and holds nothing up. */
  REFUSED
}
