package org.xiaohao.platform.vault;

/**
 * What a report keeps of its key pair; all of it may lie in its row.
 *
 * @param recipient public half
 * @param wrapped private half, wrapped under the receipt code and the pepper it names
 * @param salt salt of the wrapping
 * @param lookupHash what the row is found by
 */
public record NewReporterKey(Recipient recipient, byte[] wrapped, byte[] salt, String lookupHash) {
}
