package org.xiaohao.casework.report;

/** What a {@link ReceiptNotes} tells the reporter of this report has changed, without a message to the reporter. */
public record ReceiptChanged(long reportId) {
}
