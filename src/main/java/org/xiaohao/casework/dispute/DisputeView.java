package org.xiaohao.casework.dispute;

/**
 * A dispute, opened for the reviewing office.
 *
 * @param reportRef reference of the report that was handled
 * @param findings for the office only; null before it was examined
 * @param reason what the reporter is told; null likewise
 * @param returnReason why it was last sent back; null if never
 */
public record DisputeView(Dispute dispute, String reportRef, String findings, String reason, String returnReason) {

  @Override
  public String toString() {
    return "DisputeView[hidden]";
  }
}
