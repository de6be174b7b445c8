package org.xiaohao.casework.report;

/**
 * What the work list must know of a report, in one reading.
 *
 * @param kinds codes of {@link ReportKind}, separated by commas; empty for none
 */
record ReportFacts(String ref, boolean urgent, long centreOfficeId, Long answeringOfficeId, String kinds) {

  /** Of a report whose row was written a moment ago. */
  static ReportFacts of(Report report) {
    return new ReportFacts(report.ref(), report.urgent(), report.centreOfficeId(), report.answeringOfficeId(),
        report.kindCodes());
  }
}
