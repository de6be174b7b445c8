package org.xiaohao.platform.web.audit;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.audit.LogRow;
import org.xiaohao.platform.web.DeedWords;
import org.xiaohao.platform.web.Texts;

/** What a row of the audit is called; the page's template calls it {@code @auditWords}. */
@Component("auditWords")
class AuditWords {

  private final Texts texts;
  private final DeedWords words;

  AuditWords(Texts texts, DeedWords words) {
    this.texts = texts;
    this.words = words;
  }

  /** The deed in words; of a task with its name. */
  public String deed(LogRow row) {
    return row.action() == null ? texts.of("audit.forgotten") : words.deed(row.action(), row.detail());
  }

  /** What was noted with the deed or the reading, in words; null for nothing. */
  public String detail(LogRow row) {
    return words.detail(row.action() == null ? "read" : row.action(), row.detail());
  }
}
