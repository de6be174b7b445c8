package org.xiaohao.casework.report;

import java.time.LocalDateTime;

/** The row of a message; its text lies sealed. */
record MessageRow(long id, Direction direction, MessageKind kind, LocalDateTime sentAt) {

  MessageView view(String text) {
    return new MessageView(id, direction, kind, sentAt, text);
  }
}
