package org.xiaohao.platform.deadline;

/** Where a clock stands. */
public enum ClockState {
  /** Counts; may be paused, extended, met or cancelled. */
  RUNNING,
  /** Stands still; may be resumed, met or cancelled. */
  PAUSED,
  /** Done on the due date or before; final. */
  MET,
  /** Done, but after the due date; final. */
  BREACHED_MET,
  /** No longer wanted; final. */
  CANCELLED
}
