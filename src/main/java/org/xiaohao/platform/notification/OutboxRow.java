package org.xiaohao.platform.notification;

import java.time.LocalDateTime;

/** A stored notice; failures stay visible until an administrator repeats them. */
public record OutboxRow(long id, String dedupKey, String template, long recipientId, String caseKind, Long caseId,
    String taskRef, String detail, String state, int attempts, String failure, LocalDateTime createdAt,
    LocalDateTime sentAt) {
}
