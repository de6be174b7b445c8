package org.xiaohao.casework.clue;

import org.xiaohao.casework.report.Conclusion;

/** What a talk or letter of inquiry leads to. */
public enum TalkOutcome {
  /** Explained; cleared and closed. */
  CLEARED(Conclusion.UNSUBSTANTIATED),
  /** A slight fault; criticised or reminded. */
  REMINDED(Conclusion.PARTLY),
  /** Denied without good ground, or more behind it: to be verified. */
  VERIFY(null);

  private final Conclusion conclusion;

  TalkOutcome(Conclusion conclusion) {
    this.conclusion = conclusion;
  }

  Conclusion conclusion() {
    return conclusion;
  }
}
