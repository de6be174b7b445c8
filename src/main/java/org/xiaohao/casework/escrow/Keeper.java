package org.xiaohao.casework.escrow;

import org.xiaohao.platform.vault.Recipient;

/**
 * A serving custodian with a key.
 *
 * @param divisionId division of the centre
 */
record Keeper(long personId, long divisionId, Recipient recipient) {
}
