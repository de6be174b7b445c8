package org.xiaohao.casework.clue;

/** Where a piece of evidence comes from. */
public enum EvidenceSource {
  /** Came with the report or the reporter's later messages; no measure needed. */
  REPORTED(null),
  TALK(MeasureKind.TALK),
  OBTAIN(MeasureKind.OBTAIN),
  QUERY(MeasureKind.QUERY),
  APPRAISE(MeasureKind.APPRAISE);

  private final MeasureKind measure;

  EvidenceSource(MeasureKind measure) {
    this.measure = measure;
  }

  /** The measure that must have been approved; null if none. */
  MeasureKind measure() {
    return measure;
  }
}
