package org.xiaohao.platform.vault;

/**
 * The data key of a record, wrapped for one recipient.
 *
 * @param contentId the record
 * @param recipientKind name of a {@link Recipient.Kind}
 * @param recipientKeyId id of the recipient's key
 * @param wrappedKey bytes of an {@link Envelope}
 */
record SealedKey(long contentId, String recipientKind, String recipientKeyId, byte[] wrappedKey) {
}
