package org.xiaohao.platform.access;

/** What an office or person is to a case; each of them may read it. */
public enum Relation {
  /** Received it and answers for it. */
  OWNER,
  /** Works on it. */
  HANDLER,
  /** Urges and reads; neither owner nor handler changes. */
  SUPERVISOR,
  /** Reads. */
  READER
}
