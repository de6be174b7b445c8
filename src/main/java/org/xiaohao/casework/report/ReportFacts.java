package org.xiaohao.casework.report;

/**
 * What the work list must know of a report, in one reading.
 *
 * @param kinds codes of {@link ReportKind}, separated by commas; null for none
 */
record ReportFacts(String ref, boolean urgent, long centreOfficeId, Long answeringOfficeId, String kinds) {
}
