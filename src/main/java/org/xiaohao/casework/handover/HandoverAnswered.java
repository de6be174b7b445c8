package org.xiaohao.casework.handover;

import org.xiaohao.platform.access.CaseRef;

/**
 * A document has been answered; published on the sender's side in the transaction that stored the answer.
 *
 * @param sender the case it came from
 * @param outcome code such as {@code CLOSED}
 */
public record HandoverAnswered(String number, CaseRef sender, String outcome) {
}
