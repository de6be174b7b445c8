package org.xiaohao.casework.accountability;

/** A vote in a collective decision. */
public enum Vote {
  FOR,
  AGAINST,
  ABSTAIN
}
