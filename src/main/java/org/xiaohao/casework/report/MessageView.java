package org.xiaohao.casework.report;

import java.time.LocalDateTime;

/** A message of the thread between office and reporter, opened. */
public record MessageView(long id, Direction direction, MessageKind kind, LocalDateTime sentAt, String text) {
  @Override
  public String toString() {
    return "MessageView[" + id + "]";
  }
}
