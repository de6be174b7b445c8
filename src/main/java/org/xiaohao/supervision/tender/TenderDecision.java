package org.xiaohao.supervision.tender;

/** What a person does with a tender. */
public enum TenderDecision {
  /** Nothing stands against it. */
  CLEAR,
  /** It becomes a problem list, to be looked into. */
  REFER
}
