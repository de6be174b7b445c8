package org.xiaohao.platform.notification;

import java.time.LocalDateTime;

/**
 * A mail that was given up, without a word of what it says.
 *
 * @param recipientId person
 * @param attempts how often it was tried
 * @param failure class of the last failure
 * @param createdAt UTC
 */
public record FailedMail(long id, MailKind kind, long recipientId, int attempts, String failure,
    LocalDateTime createdAt) {
}
