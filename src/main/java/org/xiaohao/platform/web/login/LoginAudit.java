package org.xiaohao.platform.web.login;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.audit.Audit;

/** Records logins and what people do with their own credentials. */
@Component
class LoginAudit {

  private final Audit audit;

  LoginAudit(Audit audit) {
    this.audit = audit;
  }

  @Transactional
  public void record(long personId, String action) {
    audit.record(personId, null, action, null, null);
  }
}
