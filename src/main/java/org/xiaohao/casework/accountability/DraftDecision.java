package org.xiaohao.casework.accountability;

/** What the reviewer says of a draft. */
public enum DraftDecision {
  AGREE,
  RETURN
}
