package org.xiaohao.supervision.stationed;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.xiaohao.platform.workflow.RecordType;

/** A record about stationed cadres, whose title is Chinese, whatever the language of the page. */
abstract class StationedRecordType extends RecordType {

  private final MessageSource messages;

  StationedRecordType(MessageSource messages) {
    this.messages = messages;
  }

  String said(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }
}
