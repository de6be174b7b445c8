package org.xiaohao.casework.report;

import java.time.LocalDate;

/**
 * A report of the same centre that may be about the same (C11): where it stands and nothing of its words or its reporter.
 *
 * @param samePost whether it is about the same post; else only the place is the same
 */
public record SimilarReport(long id, String ref, LocalDate receivedOn, ReportState state, Channel channel,
    boolean samePost) {

  /** Whether another report may be merged into it: one that nobody has registered may not. */
  boolean takesOthers() {
    return state != ReportState.SUBMITTED && state != ReportState.NOT_ACCEPTED;
  }
}
