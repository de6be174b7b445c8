package org.xiaohao.casework.accountability;

/** What follows from showing the findings. */
public enum MeetingResult {
  /** The facts stand. */
  PROCEED,
  /** What was said needs checking: back to the investigation. */
  AGAIN
}
