package org.xiaohao.casework.problem;

import org.xiaohao.platform.access.CaseRef;

/** A finding of a list, with the case that found it. */
public record FindingView(long id, int number, long placeDivisionId, String text, String sourceKind, long sourceId) {

  public CaseRef source() {
    return new CaseRef(sourceKind, sourceId);
  }
}
