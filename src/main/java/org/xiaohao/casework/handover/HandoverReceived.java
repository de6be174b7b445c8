package org.xiaohao.casework.handover;

/** A document has arrived; published on the receiver's side in the transaction that stored it. */
public record HandoverReceived(String number, HandoverKind kind, long fromOfficeId, long toOfficeId,
    HandoverMatter matter) {
}
