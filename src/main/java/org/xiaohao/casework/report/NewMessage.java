package org.xiaohao.casework.report;

import java.time.LocalDateTime;

/** The row of a new message; its text is sealed under its id. */
class NewMessage {

  private long id;
  private final long reportId;
  private final Direction direction;
  private final MessageKind kind;
  private final LocalDateTime sentAt;
  private final String nonce;

  NewMessage(long reportId, Direction direction, MessageKind kind, LocalDateTime sentAt, String nonce) {
    this.reportId = reportId;
    this.direction = direction;
    this.kind = kind;
    this.sentAt = sentAt;
    this.nonce = nonce;
  }

  long id() {
    return id;
  }

  long reportId() {
    return reportId;
  }

  Direction direction() {
    return direction;
  }
}
