package org.xiaohao.platform.web.audit;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.audit.LogRow;
import org.xiaohao.platform.web.Texts;

/** What a row of the audit is called; the page's template calls it {@code @auditWords}. */
@Component("auditWords")
class AuditWords {

  private final Texts texts;

  AuditWords(Texts texts) {
    this.texts = texts;
  }

  /** The deed in words; of a task with its name. */
  public String deed(LogRow row) {
    if (row.action() == null) {
      return texts.of("audit.forgotten");
    }
    String detail = row.detail() == null ? "" : row.detail();
    String formKey = detail.contains(" ") ? detail.substring(0, detail.indexOf(' ')) : detail;
    return row.action().startsWith("task.") ? texts.of("audit." + row.action(), texts.task(formKey))
        : texts.of("audit." + row.action());
  }
}
