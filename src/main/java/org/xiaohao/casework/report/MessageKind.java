package org.xiaohao.casework.report;

/** What a message of the thread between office and reporter is. */
public enum MessageKind {
  NOTICE_ACCEPTED,
  NOTICE_REFUSED,
  NOTICE_FORWARDED,
  NOTICE_MERGED,
  QUESTION,
  ANSWER,
  CLOSURE,
  /** Further facts from the reporter. */
  SUPPLEMENT,
  /** The reporter does not agree with the answer. */
  OBJECTION,
  /** Another office found the reporter's objection right (W17). */
  DISPUTE_UPHELD,
  /** Another office found that the outcome stands. */
  DISPUTE_REJECTED,
  /** The objection came when there was no outcome left that another office could look at. */
  DISPUTE_LATE,
  /** Something the reporter may do on a page of its own; in words that tell nobody else what. */
  PROCEDURE
}
