package org.xiaohao.casework.report;

/** The row under which a reporter's name and phone lie sealed. */
class IdentityRow {

  private long id;
  private final long reportId;

  IdentityRow(long reportId) {
    this.reportId = reportId;
  }

  long id() {
    return id;
  }

  long reportId() {
    return reportId;
  }
}
