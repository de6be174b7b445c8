package org.xiaohao.casework.report;

/** The row under which a respondent lies sealed. */
class RespondentRow {

  private long id;
  private long reportId;
  private String postKey;
  private boolean confirmed;

  private RespondentRow() {
  }

  RespondentRow(long reportId, String postKey, boolean confirmed) {
    this.reportId = reportId;
    this.postKey = postKey;
    this.confirmed = confirmed;
  }

  long id() {
    return id;
  }

  String postKey() {
    return postKey;
  }
}
