package org.xiaohao.casework.handover;

/** Where a document stands, on either side. */
public enum HandoverState {
  /** Sent and received; an answer may follow, once. */
  SENT,
  /** Answered; nothing may follow. */
  ANSWERED
}
